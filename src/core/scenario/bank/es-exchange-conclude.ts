/** Spanish words of the generic lines for Exchange and Conclude. */
import type { LineWords } from './in-other-words.ts'

export const EXCHANGE_AND_CONCLUDE_ES: Readonly<Record<string, LineWords>> = {
  'what-matters': {
    say: '¿Qué haría que hoy te mereciera la pena haber venido?',
    replies: [
      'Una respuesta que llevarme a casa. Reuniones ya he tenido muchas.',
      'Irme con algo en papel.',
      'Eso no me lo había preguntado nadie. Que salga bien a la primera, diría yo.',
      'Menos sorpresas que la última vez.',
    ],
  },
  'what-changed': {
    say: '¿Qué ha cambiado por vuestra parte desde la última vez que se habló de esto?',
    replies: [
      'Que ahora lo mira más gente que antes.',
      'Menos de lo que me gustaría.',
      '¿La verdad? El calendario. Lo demás está igual.',
    ],
  },
  'say-back': {
    say: 'Te digo lo que he oído hasta ahora, y me paras donde me equivoque.',
    replies: [
      'Yo lo habría dicho más largo. Viene a ser lo mismo.',
      'Apúntalo antes de que se nos olvide a alguno.',
      'Más o menos.',
      'Una cosa: te ha quedado más fácil de como yo lo dije.',
      'Sí. Eso es. Gracias.',
      'Así que estabas escuchando.',
    ],
  },
  'how-are-things': {
    say: 'Antes de empezar: ¿qué tal ha ido el mes, aparte de todo esto?',
    replies: [
      'Largo.',
      'Con mucho lío. ¿Y el tuyo?',
      'Mi hija se ha ido de casa y echo de menos el ruido. En fin. Decías.',
      'El domingo dormí. Esa es la buena noticia.',
    ],
  },
  'order-of-talk': {
    say: '¿Vemos primero lo que necesita cada cual y dejamos los números para después?',
    replies: [
      'Vale. Pero que no se nos vaya en eso la mañana.',
      'Si es en las dos direcciones.',
      'Lo prefiero. Los números nos vuelven tontos a todos.',
    ],
  },
  'how-we-decide': {
    say: 'Te cuento cómo se decide esto en nuestra casa, para que no tengas que adivinarlo.',
    replies: [
      'Adelante.',
      'Me sirve. Aquí no es tan distinto.',
      'Te lo agradezco. Casi todo el mundo me deja averiguarlo.',
    ],
  },
  'who-do-you-answer-to': {
    say: 'Vengo dando por hecho que en esto respondes ante otros. ¿Es así?',
    replies: [
      'Todo el mundo tiene a alguien.',
      'Ante algunos. Querrán saber el porqué, no solo el qué.',
      'Ante más de los que yo elegiría, sí.',
    ],
  },
  'what-does-it-do': {
    say: 'Cuando dices que eso importa, ¿qué te cambia un día cualquiera?',
    replies: [
      'Es la diferencia entre planear y cruzar los dedos.',
      'Esa historia es más larga que el tiempo que tenemos.',
      'Pregúntamelo cuando te conozca un poco mejor.',
      'Hum. Tendría que pensar cómo decirlo.',
    ],
  },
  'read-it-back': {
    say: 'Lo leo en voz alta, línea por línea. Párame donde no sea lo que querías decir.',
    replies: [
      'Deja la redacción. El sentido está bien.',
      'Sigue. … Sí. … Sí.',
      'Así lo tengo yo también.',
      'La tercera, más despacio. … No, está bien.',
      'Lo lees mejor de lo que yo lo escribí.',
    ],
  },
  'what-did-we-forget': {
    say: '¿Qué nos hemos dejado fuera que dentro de tres meses nos fastidie a los dos?',
    replies: [
      'Quién llama a quién cuando algo se tuerza. Pon un nombre.',
      'Nada, que yo vea desde aquí.',
      'Buena pregunta. Las vacaciones. Siempre son las vacaciones.',
    ],
  },
  'subject-to-yes': {
    say: 'Pongamos por escrito quién tiene que aprobarlo todavía, y para qué día.',
    replies: [
      'Para el viernes. Pon viernes.',
      'Me parece justo. Yo tampoco quiero que vuelva deshecho.',
      'Lo llevaré yo en mano.',
    ],
  },
  'first-look': {
    say: '¿Quién hace qué primero, y cuándo nos sentamos a ver si funciona?',
    replies: [
      'Seis semanas. Lo bastante para ver algo.',
      'Mándame un borrador y relleno mi mitad.',
      'Sí. Prefiero saberlo por ti que por una factura.',
    ],
  },
  'better-for-both': {
    say: 'Una vez firmado, ¿podemos buscar cambios que ayuden a una parte y no le cuesten nada a la otra?',
    replies: [
      'Una vez firmado, podemos mirar lo que sea.',
      'Mientras esto siga en pie hasta que los dos digamos otra cosa.',
      'Tengo un par de ideas. Después.',
    ],
  },
  'can-you-say-yes': {
    say: '¿Puedes decir que sí a esto, tal como está?',
    replies: [
      { say: 'Sí.', captions: ['Una mano cruza la mesa.'] },
      'Puedo. ¿Dónde firmo?',
      'Tal como está, sí.',
      'Sí, y me alegro de haberlo hecho contigo.',
    ],
  },
  'so-are-we-done': {
    say: 'Pues ya está. ¿Lo damos por acordado antes de que llame alguien?',
    replies: ['Acordado.', 'Venga. Antes de que lo lea otra vez.', 'Sí. De acuerdo. Acordado.'],
  },
  'thank-you': {
    say: 'Gracias. Me hablaste claro cuando habría sido más fácil no hacerlo.',
    replies: ['Era trabajo. Pero gracias.', 'Lo mismo digo.', 'Tú también. Lo contaré en casa.'],
  },
  'one-more-look': {
    say: 'Dame cinco minutos. Quiero leerlo una vez como si me lo hubiera traído otra persona.',
    replies: ['Cinco. Me pongo junto a la ventana.', 'Ahora me dan ganas de hacer lo mismo.', 'Yo también lo haría.'],
  },
  'not-after-all': {
    say: 'Lo he leído dos veces y no lo puedo defender. Mejor decirlo antes de la firma.',
    replies: [
      'A estas alturas. En fin. Mejor ahora que luego.',
      'Me habría gustado oírlo hace una hora.',
      'No ha debido de ser fácil decirlo. Prefiero que me hablen claro.',
    ],
  },
  'other-way-after-all': {
    say: 'Vamos a tomar nuestro otro camino. Gracias por haber llegado hasta aquí con nosotros.',
    replies: [
      'Entonces se lo digo a los míos esta noche.',
      'No lo entiendo. Pero os toca decidirlo a vosotros.',
      'Si resulta que es peor, tienes mi número.',
    ],
  },
}
