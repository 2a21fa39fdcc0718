/** The three ways to play, hints and the mentor, in Spanish. */
import type { Words } from './words.ts'

export const GUIDE_ES: Words['guide'] = {
  modes: {
    title: 'Cómo quieres jugar',
    guided: { name: 'Guiado', words: 'Pistas cuando las pidas y unas palabras del mentor después de cada bloqueo.' },
    practice: { name: 'Práctica', words: 'Nadie ayuda si no pides una pista.' },
    challenge: { name: 'Reto', words: 'Sin pistas, con menos rondas, y en un bloqueo tu lectura va primero.' },
  },
  hint: { ask: 'Pista', step: (n) => `paso ${n} de 3`, done: 'ya están todas' },
  noted: (step) => `Pediste la pista ${step}.`,
  notice: '¿En qué te fijas?',
  lookAround: 'Mira las caras, las manos y lo que ha cambiado de sitio desde que te sentaste.',
  obstacle:
    '¿Qué estorba: una idea, una posición, una persona o un propósito? ¿Qué habla a favor de eso, y qué en contra?',
  stages: {
    prepare: '¿Cuánto vale para ti no llegar a un acuerdo?',
    exchange: '¿Qué necesidad suya no ha salido todavía? ¿Qué pregunta la sacaría?',
    bargain: '¿Qué te costaría poco y contaría mucho para la otra parte? ¿Qué pides a cambio?',
    conclude: '¿Hay algo que todavía pueda salir después del sí?',
    closed: '¿Qué volverías a hacer?',
  },
  strategy: (name, is) => `Lo que se ve habla a favor de esto: ${name}. ${is}`,
  offer: 'Puede ser hora de una oferta: muévete donde cuenta para la otra parte y pide donde cuenta para ti.',
  read: 'Antes de actuar, lee el ambiente y di hasta qué punto lo ves claro.',
  mentor: {
    resolved: (event) => `«${event}» ha quedado atrás.`,
    standing: (event) => `«${event}» se ha quedado sin resolver.`,
    helped: (words, reason) => `Lo que más ayudó: «${words}» ${reason}`,
    harmed: (words, reason) => `Lo que estorbó: «${words}» ${reason}`,
  },
}
