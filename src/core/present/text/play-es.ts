/** The words that views of play are made of, in Spanish. No scenario's words. */
import type { Words } from './words.ts'

export const PLAY_ES: Words['talks'] = {
  stages: { prepare: 'Preparación', exchange: 'Intercambio', bargain: 'Propuestas', conclude: 'Cierre' },
  trouble: { stuck: 'bloqueo', away: 'silla vacía' },
  round: (now, of) => `Ronda ${now} de ${of}`,
  board: { title: 'Sobre la mesa', open: 'abierto', offered: 'ofrecido', agreed: 'acordado', stuck: 'bloqueado' },
  remark: {
    tentative: (words) => `Acordado por ahora, sin firmar: ${words}.`,
    standing: (name, words, worth) => `${name} propone: ${words}. Vale ${worth} puntos para ti.`,
    proposed: (words, worth) => `Propuesto en confianza a las dos partes: ${words}. Vale ${worth} puntos para ti.`,
    preferred: (count, words) =>
      `De ${count === 2 ? 'los dos' : 'los tres'}, el que más tiempo miran es este: ${words}.`,
    away: 'La otra silla está vacía.',
  },
  framings: {
    plain: { words: 'Esto es lo que proponemos.', note: 'Las condiciones, y nada más.' },
    reasoned: {
      words: 'Esto es lo que proponemos, y por qué está cada parte.',
      note: 'Da la razón junto con las condiciones.',
    },
    trade: {
      words: 'Si os movéis donde nos importa, nos movemos donde os importa.',
      note: 'Nada se da sin recibir algo.',
    },
    'cost-named': {
      words: 'Esta parte nos cuesta, y la ponemos porque cuenta para vosotros.',
      note: 'Dice lo que nos cuesta la oferta.',
    },
  },
  faces: {
    neutral: 'está en calma',
    warm: 'mira con simpatía',
    amused: 'sonríe con la mirada',
    thinking: 'está pensando',
    sceptical: 'duda',
    concerned: 'se preocupa',
    frustrated: 'se impacienta',
    angry: 'mira con enfado',
    hurt: 'acusa el golpe',
    weary: 'acusa el cansancio',
    surprised: 'mira con sorpresa',
    cold: 'no deja ver nada',
    relieved: 'respira con alivio',
    anxious: 'mira con inquietud',
    proud: 'lleva la cabeza alta',
    scornful: 'mira con desdén',
    embarrassed: 'baja la vista',
    moved: 'se emociona',
  },
  emptyChair: (name) => `La silla de ${name} está vacía.`,
  person: (name, face) => `${name} ${face}.`,
  issue: (label, word) => `${label}: ${word}.`,
  you: 'Tú',
}
