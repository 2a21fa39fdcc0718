/** Spanish words of the walkout nobody wrote. */
import type { BankWords } from './in-other-words.ts'

export const WALKOUT_ES: BankWords['walkout'] = {
  name: 'La silla vacía',
  offersClosed: 'En la otra silla no hay nadie a quien hacerle una oferta.',
  question: '¿Por qué se ha ido?',
  opens: [
    {
      say: 'No. Así no.',
      captions: ['La silla se echa atrás. Un abrigo, una puerta, unos pasos en el pasillo que no aflojan.'],
    },
  ],
  motives: {
    hurt: 'Algo que se dijo o se hizo aquí dolió, y se fue acumulando.',
    show: 'Irse es una manera de sacarnos un precio mejor.',
    numbers: 'Sencillamente, los números están fuera de su alcance.',
    other: 'Otra cosa.',
  },
  lines: {
    'walkout-judge': {
      say: 'Antes de hacer nada: se fue después de dos momentos duros seguidos, sin poner precio y llevándose el abrigo. ¿Qué acabábamos de hacer?',
      replies: [
        {
          say: 'El pasillo sigue en silencio. Nadie vuelve a por un bolígrafo olvidado.',
          captions: ['En el otro sitio queda una taza a medias. No llega ningún mensaje.'],
        },
      ],
    },
    'walkout-voice': {
      say: 'Eso ha sido levantar la voz y nada más. A la hora de comer se le habrá pasado.',
      replies: [
        {
          say: 'La hora de comer llega y pasa.',
          captions: ['Después de comer, la otra silla sigue vacía.'],
        },
      ],
    },
    'walkout-own-it': {
      say: 'Quiero decírtelo a la cara: apreté, más de una vez, y dejé de escuchar. Eso fue cosa mía. Lo siento. Espero donde te venga bien.',
      replies: [
        {
          say: '«… Has bajado tú a decírmelo. Está bien».',
          captions: ['En la escalera los pasos se detienen, y luego dan la vuelta.'],
        },
      ],
    },
    'walkout-half-sorry': {
      say: 'Perdona por lo de ahí dentro. Creo que los dos estábamos algo cansados. ¿Lo olvidamos y volvemos a los números?',
      replies: [
        {
          say: '«Los dos». Se corta la llamada.',
          captions: ['Cuelgan antes de que acabe la segunda frase.'],
        },
      ],
    },
    'walkout-way-back': {
      say: 'Todavía te debo las cifras que pediste. ¿Te las llevo a las cuatro, donde estés?',
      replies: [
        {
          say: '«A las cuatro. Trae las cifras, pues».',
          captions: ['Una pausa corta antes de la respuesta, y la respuesta lleva una hora.'],
        },
      ],
    },
    'walkout-door': {
      say: 'Hoy no podemos seguir como íbamos. Si ves una manera de retomar el último punto, estoy en este número toda la semana.',
      replies: [{ say: '«Te he oído».', captions: ['El mensaje se lee en menos de un minuto.'] }],
    },
    'walkout-small': {
      say: 'El guardarropa nos tocaba pagarlo a nosotros, y el taxi también. Sin ningún mensaje.',
      replies: [
        {
          say: 'Alguien en recepción da las gracias de su parte.',
          captions: ['El recibo vuelve firmado, con un pequeño saludo dibujado al lado.'],
        },
      ],
    },
    'walkout-wait': {
      say: 'Consultémoslo con la almohada. Mañana a las diez, en la misma sala; para entonces habré leído bien tus dos últimos puntos.',
      replies: [
        {
          say: '«Mañana a las diez. Ya veremos».',
          captions: ['La invitación del calendario se acepta sin una palabra.'],
        },
      ],
    },
    'walkout-sweeten': {
      say: 'Decidle que podemos llegar un poco más lejos, si es eso lo que hace falta.',
      replies: [{ say: '«Así que para vosotros iba de eso».', captions: ['Al otro lado, una respiración larga.'] }],
    },
    'walkout-warn': {
      say: 'Si a las tres esa silla está vacía, firmamos con otro.',
      replies: [{ say: '«Pues firmad».', captions: ['La respuesta llega al instante.'] }],
    },
  },
  resolves: [
    {
      say: 'Bueno. ¿Por dónde íbamos?',
      captions: ['El abrigo vuelve al perchero.'],
    },
  ],
  limps: [{ say: '', captions: ['La silla sigue vacía. Al cabo de un rato, alguien apaga la luz del pasillo.'] }],
  reasons: {
    'assess-finality': '¿Quién se fue, y después de qué? No puso precio en la puerta, e irse le costó algo.',
    'apologize-unequivocally':
      'Se fue por lo que se había hecho en la sala. Una disculpa entera no pide nada y deja volver con la cabeza alta.',
    'look-past-and-bridge':
      'Un motivo nuevo y verdadero para verse deja volver sin desdecirse de nada. Todavía no cura lo que dolió.',
    'keep-door-open': 'Deja abierta la línea y dice qué reabriría la conversación. La herida sigue ahí.',
    'small-gracious-move': 'Una cortesía fuera de la disputa dice que la pelea no lo es todo. Por sí sola va despacio.',
    'let-time-pass':
      'Una pausa acordada, con su hora, enfría las cosas. Sin una palabra sobre lo que pasó, también puede confirmarlo.',
    'unilateral-concession':
      'Dinero después de una herida suena a ponerle precio, y enseña a las dos partes que irse se paga.',
    'threaten-or-ultimatum': 'Un plazo a quien acaba de salir dolido le pide que vuelva con la cabeza baja.',
  },
  truth:
    'Se fue por lo que se hizo en la sala, después de que se fuera acumulando. En la puerta no puso ningún precio.',
}
