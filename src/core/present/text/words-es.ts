/** The Spanish catalogue of the first pages and the talks. */
import { APP_ES } from './app-es.ts'
import { GUIDE_ES } from './guide-es.ts'
import { PLAY_ES } from './play-es.ts'
import { SCREENS_ES } from './screens-es.ts'
import type { Words } from './words.ts'

export const WORDS_ES: Words = {
  ...SCREENS_ES,
  app: APP_ES,
  talks: PLAY_ES,
  guide: GUIDE_ES,
  refusals: {
    'move/not-prepared': 'Primero fija un objetivo y una línea de retirada.',
    'move/already-prepared': 'La preparación ya está hecha.',
    'move/bad-preparation':
      'El objetivo y la línea de retirada son puntos de 0 a 100, y el objetivo no puede quedar por debajo de la línea.',
    'move/closed': 'La negociación ha terminado.',
    'move/unknown-line': 'Esa frase no existe en este caso.',
    'move/line-not-open': 'Esa frase no se puede decir ahora.',
    'move/no-offers-yet': 'Las ofertas empiezan en la fase de propuestas.',
    'move/offers-closed': 'En este momento no cabe ninguna oferta.',
    'move/terms-settled': 'Las condiciones están cerradas y solo falta el sí.',
    'move/incomplete-offer': 'Una oferta elige una opción en cada tema.',
    'move/bad-packages': 'Caben como mucho tres paquetes a la vez, y no puede haber dos iguales.',
    'move/unknown-option': 'La oferta nombra un tema o una opción que no está sobre la mesa.',
    'move/reading-first': 'En modo desafío, primero di qué crees que pasa aquí; después podrás hablar u ofrecer.',
    'move/no-event': 'Ahora no hay nada que leer.',
    'move/bad-reading': 'Lo que crees se reparte en porcentajes enteros que suman 100; la seguridad va de 0 a 100.',
    'move/bad-note': 'Una nota tiene entre 1 y 500 caracteres y solo une señales que se han visto.',
  },
  saves: {
    reasons: {
      'save/damaged': 'Este archivo no es una sesión, o está dañado.',
      'save/too-new': 'Esta sesión se hizo con una versión más nueva del programa.',
      'save/other-scenario': 'Esta sesión es de otro caso.',
      'save/scenario-changed': 'El caso ha cambiado desde que se jugó esta sesión.',
      'save/refused-choice': 'Una de las decisiones de esta sesión ya no se puede tomar.',
      'save/departed': 'A partir de esta decisión, la sesión no transcurre como quedó grabada.',
    },
    choice: (at) => `decisión ${at}`,
  },
}
