/** Spanish words of the generic lines for Bargain. */
import type { LineWords } from './in-other-words.ts'

export const BARGAIN_ES: Readonly<Record<string, LineWords>> = {
  'what-is-it-for': {
    say: 'Deja la cifra a un lado un momento. ¿Qué tendría que resolverte?',
    replies: [
      'Lo preguntas bien. Sigo sin saber si te gustaría la respuesta.',
      'Lo mismo que a ti, supongo. Pregúntame algo más pequeño.',
      'Tiene que aguantar cuando la lea otra persona.',
      'Tiene que bastar. Para eso están las cifras.',
      'Prefiero enseñártelo que decirlo. Dame un poco de tiempo.',
      'Dejarme dormir mejor. No es broma.',
    ],
  },
  'hardest-part': {
    say: '¿En qué parte de esto te cuesta más moverte?',
    replies: [
      'En la que tú vuelves a sacar una y otra vez.',
      'Ya has visto lo que puse primero. Empieza por ahí.',
      'No es tanto la cantidad como lo que parece.',
    ],
  },
  'what-would-help': {
    say: 'Si pudieras cambiar una sola cosa de lo que hay sobre la mesa, ¿cuál sería?',
    replies: [
      'Una cosa. Para decirla tendría que renunciar a otras dos.',
      'La parte que empieza antes.',
      'Eso tendría que ponerlo en una oferta, ¿no?',
      'El reparto. Yo cargo con más que tú.',
      'No la pieza que tú crees.',
      'Pide un poco menos de todo y te encuentro esa cosa.',
    ],
  },
  'where-we-are': {
    say: 'Creo que estamos aquí: esto, cerrado; esto, por cerrar. Corrígeme.',
    replies: [
      'Esa es la lista. Me preocupa la mitad abierta.',
      'Di otra vez la segunda. … Sí, bien.',
      'Cerrado es mucho decir. Pero sí.',
      'Te has dejado lo que me cuesta a mí. Lo demás está bien.',
      'Me parece justo. Yo lo habría dicho igual.',
      'Bien. Entonces no estamos tan lejos como parecía.',
    ],
  },
  'cannot-go-there': {
    say: 'Hasta ahí no puedo llegar. Las cuentas no nos salen, y prefiero decirlo ahora que después.',
    replies: [
      'Así que esa está cerrada. ¿Qué queda abierto?',
      'De esas tengo yo unas cuantas.',
      'Entonces habrá que buscar en otro sitio.',
      'Oigo el no. No oigo qué harías en su lugar.',
      'De acuerdo. Prefiero saberlo.',
      'Apuntado. Tenía que preguntar.',
    ],
  },
  'something-new-each-time': {
    say: 'Cada vez que nos acercamos, sale otra cosa. ¿Qué está pasando ahí?',
    replies: [
      'Salen cosas. Es el trabajo.',
      'Te has dado cuenta. No lo tenía claro.',
      'En mi casa me van pidiendo cosas sobre la marcha. Intentaré traerlas de una vez.',
    ],
  },
  'you-sound-tired': {
    say: 'Suena a que por hoy ya has tenido bastante.',
    replies: ['Estoy bien. Sigue.', 'He tenido bastante de decir lo mismo dos veces.', 'Un poco. Gracias por decirlo.'],
  },
  'outside-figure': {
    say: '¿Hay alguna cifra que no nos hayamos inventado ninguno de los dos, para comparar?',
    replies: [
      'Enséñame una y te digo qué le pasa.',
      'La última vez que acepté eso, la cifra tenía un año.',
      'Siempre hay una cifra. La cuestión es de quién.',
      'Miraría una, si no es justo la que te conviene.',
      'Me gustaría. En casa sería más fácil de explicar.',
    ],
  },
  'small-step-down': {
    say: 'Está bien. Te cedo un poco en esto, para que sigamos avanzando.',
    replies: [
      'Muy bien. ¿Era lo último?',
      'Gracias. Es un comienzo.',
      { say: 'Bien.', captions: ['Alguien toma nota. Nada vuelve desde el otro lado de la mesa.'] },
      'Lo acepto. Entenderás que no puedo igualarlo así como así.',
      'Es un detalle. Déjame ver qué encuentro.',
    ],
  },
  'take-it-or': {
    say: 'Hasta aquí llego. Si es que no, esta tarde empiezo a llamar a otra gente.',
    replies: ['Pues llámalos.', 'Me acordaré de cómo lo has dicho.', 'Siento oírlo así, viniendo de ti.'],
  },
  'offer-on-my-desk': {
    say: 'No debería decírtelo, pero ya tengo una oferta mejor en mi mesa.',
    replies: [
      '¿Ah, sí? Entonces no sé qué haces aquí.',
      'Me gustaría verla.',
      'Si la tienes, acéptala. Lo digo con cariño.',
    ],
  },
  'ten-minutes': {
    say: 'Dame diez minutos con mi gente antes de contestar a eso.',
    replies: [
      'Pues voy a estirar las piernas.',
      '¿Otra vez? Adelante.',
      'Que sean quince.',
      'Claro. Aquí estaré.',
      'Buena idea. Yo también tengo que hacer una llamada.',
    ],
  },
  coffee: {
    say: 'Paremos a tomar un café. No pienso bien, y dudo que sea la única persona aquí.',
    replies: [
      'La máquina va con monedas. Tengo yo.',
      'Prefiero terminar. Pero ve.',
      'No lo eres. Diez minutos.',
      'Si quieres.',
      'Sí. Solo, si vas para allá.',
    ],
  },
  'sleep-on-it': {
    say: 'Dejémoslo reposar un rato. No hay por qué contestar en este minuto.',
    replies: [
      'Bien. Lo volveré a mirar cuando haya menos ruido.',
      'Mientras los dos pensemos en el mismo rato.',
      'Por reposar no va a cambiar de cara. Pero bien.',
      { say: 'De acuerdo.', captions: ['El bolígrafo queda sobre la mesa. Durante un rato no habla nadie.'] },
      'Me vendría bien.',
    ],
  },
  'too-early': {
    say: 'Creo que fuimos a los números demasiado pronto. ¿Volvemos a lo que necesita cada cual de esto?',
    replies: [
      'Podemos. Creía que se me había entendido.',
      '¿Volver? Está bien. Empieza tú.',
      'Estaba esperando que alguien lo dijera.',
    ],
  },
  'still-want-it': {
    say: 'Antes de seguir: ¿los dos seguimos queriendo que esto salga?',
    replies: [
      'Sigo en la silla.',
      'En buenas condiciones. Tú dirías lo mismo.',
      'Sí. Yo sí. Ya sé que no siempre lo parece.',
    ],
  },
  'check-our-own': {
    say: 'Un momento. Quiero comparar esto con lo que haríamos sin ello.',
    replies: [
      'Adelante. Miro por la ventana.',
      '¿Tienes un papel para eso? Tendría que haber traído uno.',
      'Hazlo.',
      'Yo me sé el mío de memoria.',
      'Tómate tu tiempo. Prefiero que lo tengas claro.',
    ],
  },
  'nothing-alone': {
    say: 'No cerremos ese tema por separado. Al lado de los demás puede verse distinto.',
    replies: [
      'Todo en la misma cesta, entonces. Cuidado con la cesta.',
      'Lo mismo dijiste del anterior. Está bien.',
      'Mientras no desaparezca.',
      'Bien. Nada está acordado hasta que lo esté todo.',
      'Me conviene. Tengo un par de cosas que cambiaría.',
    ],
  },
  'park-it': {
    say: '¿Podemos aparcar eso y ver si los demás encajan sin ello?',
    replies: ['Una hora. Para siempre no.', 'Aparcado. Lo tengo apuntado.', 'Con mucho gusto.'],
  },
  'who-signs': {
    say: 'Si nos diéramos la mano ahora, ¿quién más tendría que decir que sí?',
    replies: [
      'De mi lado de la mesa me preocupo yo.',
      'Lo leerían otros. Suele pasar.',
      'Hay una firma por encima de la mía. Querría llevarle algo que pueda defender.',
    ],
  },
  'could-i-see-it': {
    say: '¿Me enseñas en qué se apoya eso, para que me lo pueda llevar?',
    replies: ['Todo, no. Ya sabes cómo es.', 'No me crees.', 'Veré qué te puedo mandar.'],
  },
  'no-deal-today': {
    say: 'Creo que hoy aquí no hay un acuerdo para nosotros. Prefiero decirlo claro y despedirnos bien.',
    replies: [
      'Pues nos despedimos. Ya sabes dónde estoy.',
      'Es una lástima. Por lo menos ha sido de frente.',
      'Lo siento. Volvería a sentarme contigo.',
      'Hum. Así que esto es todo.',
    ],
  },
  'we-have-another-way': {
    say: 'Tenemos otra manera de hacerlo, y es hora de tomarla. Gracias por estas horas.',
    replies: ['Tú verás.', 'Espero que os aguante.', 'Si no sale bien, llámame. Lo digo en serio.'],
  },
}
