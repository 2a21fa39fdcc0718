/** The three ways to play, hints and the mentor, in Spanish. */
import type { Words } from './words.ts'

export const GUIDE_ES: Words['guide'] = {
  modes: {
    title: 'Cómo quieres jugar',
    guided: {
      name: 'Guiado',
      words:
        'Primero un ejemplo resuelto; luego, pistas cuando las pidas y unas palabras del mentor después de cada bloqueo.',
    },
    practice: { name: 'Práctica', words: 'Nadie ayuda si no pides una pista.' },
    challenge: { name: 'Reto', words: 'Sin pistas, con menos rondas, y en un bloqueo tu lectura va primero.' },
  },
  example: {
    title: 'Primero, un ejemplo resuelto',
    scene:
      'Otra sala. El coro de Ines querría el salón parroquial hasta las diez. Oskar guarda las llaves: «Después de las nueve, no. Ya lo he dicho. No quiero hablar de eso.»',
    steps: [
      {
        name: 'Lo que ve',
        words: 'Él da la vuelta al llavero y mira el reloj. Cuando sale el alquiler, le sirve más té.',
      },
      {
        name: 'Lo que cree',
        words:
          'Algo lo espera en casa: 60 %. Sigue dolido por las luces que dejaron encendidas en marzo: 25 %. Otra cosa: 15 %. El reloj habla a favor de lo primero; el té, en contra de lo segundo.',
      },
      {
        name: 'Lo que queda',
        words:
          'Subir el alquiler no responde a ninguna de las dos. Pedir perdón solo responde a la segunda. Una pregunta cuesta poco, y la respuesta dirá cuál de las dos es.',
      },
      { name: 'Lo que dice', words: '«¿Qué pasa por tu lado, entre las nueve y las diez?»' },
      {
        name: 'Lo que sale de ahí',
        words:
          '«Mi padre no se acuesta hasta que llego.» La hora nunca tuvo que ver con el coro. Con un segundo juego de llaves, él está en casa a las nueve y ellos cantan hasta las diez.',
      },
    ],
    moral:
      'También se podía decir «O hasta las diez, o cantamos en la escuela». Él les habría abierto la puerta para salir. Mira, di hasta qué punto lo ves claro, y solo entonces elige.',
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
