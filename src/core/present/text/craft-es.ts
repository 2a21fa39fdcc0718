/** The craft in Spanish: what the cards of moves, causes, conditions and order rules say. */
import type { CraftWords, MoveWords } from './craft.ts'

/** The checks that all moves outside the strategies share. */
const ORDINARY: MoveWords['checks'] = [
  'Nombra lo que hay sobre esta mesa',
  'Deja a la otra persona sitio para contestar',
  'Pregunta o lo dice sin culpar',
  'Llega cuando se puede oír',
]

type Row = readonly [name: string, is: string, fits: string, backfires: string, evidence?: string]

function ordinary([name, is, fits, backfires, evidence = '']: Row): MoveWords {
  return { name, is, fits, backfires, evidence, checks: ORDINARY }
}

export const CRAFT_ES: CraftWords = {
  moves: {
    'keep-door-open': {
      name: 'Hacer una pausa y dejar la puerta abierta',
      is: 'Decir que por ahora no se puede seguir por una condición, y qué es exactamente lo que reabriría la conversación.',
      fits: 'Ninguna oferta llega a nuestro límite, han cambiado las condiciones o sobrevaloran su vida sin nosotros.',
      backfires:
        'Donde se podría seguir sin más, aparca un problema que tenía solución. Si lo que choca es la ética, la invitación sobra.',
      evidence: 'Tras una negociación fallida, la gente piensa compartir menos y cooperar menos la próxima vez.',
      checks: [
        'Nombra la condición, no la persona',
        'Dice «por ahora» y nada definitivo',
        'Dice qué reabriría la conversación',
        'Da un contacto y una fecha',
      ],
    },
    'look-past-and-bridge': {
      name: 'Pasarlo por alto y tender un puente',
      is: 'Dejar pasar un final anunciado sin comentarlo, y dar un motivo nuevo para verse que permita salvar la cara.',
      fits: 'Las palabras salieron en caliente, ante un público o de cara a la galería, y todavía quieren el acuerdo.',
      backfires:
        'Si las palabras eran nuestras, o si se repiten en frío; con un cambiazo o mala fe, pasarlo por alto es tragar.',
      evidence: 'Repetir un ultimátum lo clava; si va en serio, ya lo repetirá quien lo dio.',
      checks: [
        'No cita, no discute ni pregunta por aquellas palabras',
        'Da un motivo nuevo y verdadero para verse, sin ceder nada',
        'No insinúa que han perdido',
        'Es en privado y fácil de aceptar',
      ],
    },
    apologize: {
      name: 'Disculparse por algo concreto',
      is: 'Decir qué hicimos, asumirlo y ofrecer arreglarlo.',
      fits: 'Algo nuestro hizo daño a alguien de buena fe, o tratamos a un socio como a un rival.',
      backfires:
        'Con alguien frío o calculador, es una culpa con precio; ante un engaño o una falta, nos carga con ella.',
      evidence:
        'De todas las partes de una disculpa, la que más cuenta es asumir la responsabilidad; después, ofrecer reparación.',
      checks: [
        'Dice qué hicimos y lo asume',
        'Nombra lo que les causó',
        'Ofrece algo que podemos hacer ya para arreglarlo',
        'No lleva ningún «pero» ni «si», y no pide nada',
      ],
    },
    'small-gracious-move': {
      name: 'Un gesto muy pequeño',
      is: 'Una cortesía visible que cuesta muy poco y queda fuera de lo que se discute; luego, esperar una respuesta del mismo tipo.',
      fits: 'Cada parte espera a que la otra dé el primer paso, o un principio pide una señal de respeto.',
      backfires:
        'Los pasos grandes parecen debilidad, los que tocan el tema principal se vuelven el nuevo suelo, y quien toma aprende a tomar.',
      evidence: 'Los pasos pequeños, anunciados y que esperan respuesta pueden bajar la tensión sin perder seguridad.',
      checks: [
        'Se puede ver y comprobar',
        'Es muy pequeño y queda fuera del tema en disputa',
        'Se dice que no pide nada, y luego se calla',
        'No da un paso mayor hasta que contesten',
      ],
    },
    'let-time-pass': {
      name: 'Dejar que el tiempo haga su trabajo',
      is: 'Parar, de mutuo acuerdo, hasta que las partes vean de otro modo lo que supone no acordar.',
      fits: 'Los hechos pondrán a prueba lo que dicen, tiene que reunirse un órgano o hay que dejar que se enfríen los ánimos.',
      backfires:
        'Mientras el daño sigue, o si han venido justo a ganar tiempo; y con gente inquieta a la que se deja sin noticias.',
      evidence:
        'Una propuesta vieja puede parecer mejor cuando ya se ha probado la alternativa; una pausa dedicada a repasar la pelea no ayuda.',
      checks: [
        'Pone una fecha o una señal para volver a verse',
        'Dice para qué es la pausa y qué debería verse distinto',
        'Mantiene el contacto mientras tanto',
        'No deja que corra en medio ningún plazo ni ningún daño',
      ],
    },
    'keep-all-issues-open': {
      name: 'Volver a poner todos los temas sobre la mesa',
      is: 'Traer otros temas al lado del que está atascado, y tenerlos todos por provisionales hasta cerrar el conjunto.',
      fits: 'Una sola cifra lo carga todo y los demás temas se cerraron demasiado pronto.',
      backfires: 'Si ese único tema es un principio, una falta de margen o una herida, parece una evasiva.',
      evidence: 'Tratar los temas por grupos ayuda solo mientras los paquetes sigan abiertos hasta el final.',
      checks: [
        'Pone al menos otros dos temas al lado del atascado',
        'Dice que nada está cerrado hasta que lo esté todo',
        'Propone un intercambio entre lo que más le importa a cada cual',
        'Le da al tema aparcado un momento para volver',
      ],
    },
    'add-something-new': {
      name: 'Añadir algo nuevo',
      is: 'Traer una opción, un tema, un dato, una parte o una estructura que antes no estaba.',
      fits: 'Se han acabado las ideas, el problema ha cambiado de forma o se ha oído un interés al que ninguna opción responde.',
      backfires:
        'Paga a quien se va, regala información a quien negocia sin querer acordar y soborna a quien está dolido.',
      evidence:
        'Un contenido nuevo, otro procedimiento o un hecho de fuera suelen marcar el giro de una negociación atascada.',
      checks: [
        'Es nuevo de verdad, no una concesión vieja con otra etiqueta',
        'Responde a un interés que se ha oído',
        'Les pide que trabajen en ello, no que vuelvan',
        'Se ha contrastado con nuestro límite',
      ],
    },
    'change-both-negotiators': {
      name: 'Nuevos responsables a los dos lados',
      is: 'Las dos partes, a la vez, ponen al frente a otras personas.',
      fits: 'Quienes negocian no pueden trabajar juntos, y las mismas condiciones pasan en boca de otros.',
      backfires: 'Cambiar en un solo lado avergüenza, y contra reloj obliga a empezar de cero.',
      evidence:
        'Los puntos muertos suelen ser personales, y cambiar de personas o de nivel puede reanudar la negociación.',
      checks: [
        'Cambia a quien lleva la negociación en los dos lados',
        'Da las gracias y no culpa a nadie',
        'Pone a los nuevos al tanto de lo acordado, libres de lo que se dijo',
        'Deja a los anteriores un papel digno',
      ],
    },
    'nonbinding-team': {
      name: 'Un equipo conjunto que no compromete',
      is: 'Personas de las dos partes, sin autoridad, preparan varias opciones para quienes deciden.',
      fits: 'Quienes negocian defienden cada idea que sueltan, mientras que los especialistas se entienden.',
      backfires: 'Es demasiado lento contra reloj, y regala información a quien ha venido a por ella.',
      evidence: 'Sin autoridad, las ideas se sueltan; después hace falta autoridad para usarlas.',
      checks: [
        'Dice en voz alta que no pueden comprometer a nadie',
        'Lo forma gente capaz de las dos partes',
        'Pide varias opciones, con fecha, para quienes deciden',
        'No pone nombres a las ideas',
      ],
    },
    'neutral-facilitator': {
      name: 'Un tercero neutral que conduzca',
      is: 'Alguien a quien ambas partes aceptan lleva el proceso, se reúne con cada una por separado y puede redactar o proponer en confianza.',
      fits: 'Nadie quiere decirlo primero, y cada cual lo aceptaría de una tercera boca.',
      backfires: 'Sirve de poco si una parte no quiere acuerdo, gana tiempo o se salta las reglas.',
      evidence: 'Las revisiones de la investigación sobre mediación no encuentran ninguna técnica que sea la mejor.',
      checks: [
        'Pide una persona y un papel que ambas partes acepten',
        'Le da el proceso, no el veredicto',
        'Prevé reuniones por separado, un texto único o una propuesta confidencial',
        'Guarda la proporción en coste y en tiempo',
      ],
    },
    'binding-neutral-valuation': {
      name: 'Una cifra neutral que obliga',
      is: 'Una valoración, una medición o un peritaje que ambas partes aceptan de antemano como obligatorio.',
      fits: 'Se discute qué es verdad o cuánto vale, o no se puede contar con su palabra.',
      backfires:
        'Le pone precio a un principio y, si no hay margen para el acuerdo, puede atarnos por debajo de nuestro límite.',
      evidence:
        'En teoría, elegir entre las últimas ofertas acerca a las partes; la práctica y los experimentos no lo confirman siempre.',
      checks: [
        'Plantea una cuestión de hecho o de valor',
        'Acuerda de antemano que obliga, cómo y entre qué cifras, contrastado con nuestro límite',
        'Acuerda en qué es independiente el tercero',
        'Deja el resto del paquete atado a ello',
      ],
    },
    'strengthen-and-warn-batna': {
      name: 'Construir la alternativa y luego avisar',
      is: 'Mejorar de verdad lo que haremos sin acuerdo (nuestra MAAN), y después darlo a conocer como un aviso.',
      fits: 'Hablan como si no tuviéramos adónde ir.',
      backfires:
        'A quien está dolido, ante un público, sobre un principio o de parte de quien hizo el daño, es un ataque; si es débil o inventada, peor.',
      evidence:
        'Avisar y amenazar son cosas distintas: lo que ocurrirá, frente a lo que te voy a hacer. Las amenazas en frío pueden arrancar concesiones y traen venganzas calladas.',
      checks: [
        'La alternativa es real y mejor que antes',
        'Cuenta lo que vendrá, con respeto, no como castigo',
        'Dice que se sigue prefiriendo un acuerdo',
        'Es en privado, una sola vez y después de escuchar',
      ],
    },
    'assess-finality': {
      name: 'Juzgar si es definitivo',
      is: 'Calcular como una probabilidad, por quién se fue y qué hizo, si va a volver.',
      fits: 'Después de cada portazo o final anunciado, antes que nada.',
      backfires: 'Como forma de ganar tiempo, o si se lee solo en la voz y en la cara.',
      evidence:
        'Sin ayuda, la gente detecta las mentiras más o menos como una moneda al aire, y las maneras dicen poco.',
      checks: [
        'Pregunta quién se fue y cómo ha negociado hasta ahora',
        'Usa al menos tres señales de conducta, de momento o de coste',
        'Da una probabilidad y dice qué la cambiaría',
        'Pregunta qué hizo nuestra parte',
      ],
    },
    'apologize-unequivocally': {
      name: 'Disculparse sin condiciones',
      is: 'Una disculpa entera por cómo se fueron las cosas de las manos, sin condiciones, se fuera quien se fuera.',
      fits: 'Una herida de verdad tras un portazo, una vez juzgado si es definitivo.',
      backfires: 'A quien hace teatro le paga la función; ante un engaño o una falta hace daño; repetida, se gasta.',
      evidence: 'Cuando se hiere un valor que no se vende, una disculpa sincera puede abrir lo que el dinero cierra.',
      checks: [
        'Asume nuestra parte en cómo se fue de las manos',
        'No pone condiciones ni reparte culpas',
        'No lleva pegada ninguna condición del acuerdo',
        'Llega pronto y de la persona debida, con reparación y vuelta atrás',
      ],
    },
    'offer-to-change-people': {
      name: 'Ofrecer que ambas partes cambien de personas',
      is: 'Cuando otras reparaciones han fallado, ofrecer que las dos partes envíen a otra persona.',
      fits: 'La disculpa se oyó, esas dos personas no pueden sentarse juntas y las dos casas siguen queriendo el acuerdo.',
      backfires:
        'Antes de tiempo, dice que el problema es la persona; en un solo lado, avergüenza; a quien hace teatro le da un trofeo.',
      evidence: 'La fuente lo deja para el final; no se conoce ningún buen experimento.',
      checks: [
        'Llega después de al menos otras dos reparaciones',
        'Cambia a personas de los dos lados',
        'Se ofrece, no se impone',
        'Honra a quienes dan un paso atrás',
      ],
    },
    'probe-interests': ordinary([
      'Preguntar qué hay debajo de la posición',
      'Preguntar qué necesidad o qué temor hay bajo una exigencia.',
      'Un no viene sin razón, una cifra lo carga todo o el mundo ha cambiado.',
      'Antes de que haya confianza, si la necesidad da vergüenza.',
    ]),
    'label-emotion': ordinary([
      'Ponerle nombre a lo que se siente',
      'Decir lo que parecen sentir, sin juzgarlo.',
      'Una herida, un principio tocado o un socio con quien peleamos.',
      'Con la palabra equivocada, o ante un público.',
    ]),
    'ask-direct-and-verify': ordinary([
      'Preguntar de frente y comprobar',
      'Una pregunta directa, junto con una manera de comprobar la respuesta.',
      'Rivales vagos, historias que cambian, giros repentinos.',
      'Mal dicha, suena a acusación.',
      'Las preguntas directas dejan menos sitio para callar cosas, aunque pueden invitar a mentir sin más: por eso se comprueba.',
    ]),
    'contingent-clause': ordinary([
      'Dejar que decida un hecho',
      'Condiciones que dependen de algo que ambas partes podrán observar.',
      'Dos visiones del futuro, o una afirmación que quizá no sea cierta.',
      'Cuando el hecho no se puede comprobar.',
      'Una apuesta sobre lo que pasará acerca los pronósticos y prueba la sinceridad.',
    ]),
    'package-or-meso': ordinary([
      'Ofrecer paquetes equivalentes',
      'Dos o tres paquetes a la vez que valen lo mismo para nosotros.',
      'Se han acabado las ideas o una cifra lo carga todo.',
      'Cuando es demasiado para asimilarlo.',
      'Varias ofertas equivalentes a la vez muestran prioridades y parecen sinceras.',
    ]),
    'name-the-pattern': ordinary([
      'Señalar lo que se repite',
      'Decir con calma lo que está pasando, como una cuestión de forma.',
      'Condiciones cambiadas al firmar, o peticiones fuera de acta.',
      'En público, o si no es verdad, avergüenza.',
    ]),
    'confirm-authority-path': ordinary([
      'Preguntar quién decide',
      'Preguntar quién decide, cómo y para cuándo.',
      'Quien está en la mesa no puede comprometerse, o se habla y se habla sin concretar.',
      'Puede herir el rango.',
    ]),
    'recheck-own-limits': ordinary([
      'Revisar nuestro propio límite',
      'Apartarse un momento y mirar otra vez nuestra alternativa y nuestro límite.',
      'Antes de irse, antes de avisar y siempre que los regalos hayan ido en una sola dirección.',
      'Demasiado a menudo, parece debilidad.',
    ]),
    'unilateral-concession': ordinary([
      'Ceder sin recibir',
      'Dar algo y no pedir nada.',
      'Una vez, después de haber juzgado mal a un socio.',
      'Con quien toma y con quien hace teatro, y allí donde se vuelve el nuevo suelo.',
    ]),
    'threaten-or-ultimatum': ordinary([
      'Amenazar',
      'Exigir, con un castigo si se niegan.',
      'En ningún sitio es lo mejor; mueve a la gente por un momento.',
      'Cuesta confianza e imagen, y se devuelve en silencio.',
      'En el laboratorio, las amenazas y el enfado pueden ganar concesiones, y traen represalias ocultas.',
    ]),
    'counter-walkout': ordinary([
      'Responder a un portazo con otro',
      'Irse porque se han ido.',
      'En ningún sitio es lo mejor.',
      'Convierte un portazo en un punto muerto.',
    ]),
    'accept-no-deal': ordinary([
      'Aceptar que es mejor no acordar',
      'Dejar dicho que es mejor no acordar, y despedirse bien.',
      'No hay margen, las condiciones solo nos cuestan a nosotros, el motivo es otro o se ve la honradez de otra manera.',
      'Demasiado pronto, renuncia a un acuerdo que estaba ahí.',
      'Las ganas de acordar hacen que la gente firme tratos peores que su propia alternativa.',
    ]),
    'open-question': ordinary([
      'Hacer una pregunta abierta',
      'Preguntar qué les importa y por qué.',
      'Siempre que sabemos demasiado poco.',
      'Muchas seguidas parecen un interrogatorio.',
    ]),
    'disclose-interest': ordinary([
      'Contar un interés nuestro',
      'Decir una necesidad propia, verdadera y útil para ellos.',
      'Los socios contestan con lo mismo.',
      'Quien toma, o quien negocia sin querer acordar, lo aprovecha.',
    ]),
    'share-information': ordinary([
      'Compartir lo que necesitan saber',
      'Dar datos que les hacen falta.',
      'Crea confianza y ahorra tiempo.',
      'Mucho rato en una sola dirección, se nos escapa todo.',
    ]),
    'test-assumption': ordinary([
      'Poner a prueba lo que damos por hecho',
      'Decir lo que creemos que es así, e invitar a corregirlo.',
      'Evita leerlos mal.',
      'Solo hace daño si no es sincero.',
    ]),
    summarise: ordinary([
      'Resumir su punto de vista',
      'Repetir lo que piensan hasta que les parezca bien dicho.',
      'Se sienten oídos y se calman.',
      'Hecho de memoria, irrita.',
    ]),
    'build-rapport': ordinary([
      'Acercarse como personas',
      'Hablar de persona a persona, fuera de los temas.',
      'Al principio, y después de reparar algo.',
      'Lleva tiempo.',
    ]),
    'agree-process': ordinary([
      'Acordar cómo hablar',
      'Fijar orden, pausas y reglas, sin nada cerrado hasta que lo esté todo.',
      'Al empezar, y después de un bloqueo.',
      'Casi nunca.',
    ]),
    'assess-alignment': ordinary([
      'Preguntarse si los intereses casan',
      'Juzgar en privado si los intereses de las dos partes casan siquiera.',
      'Al empezar las propuestas y después de cada bloqueo.',
      'Solo si sustituye a preguntárselo.',
    ]),
    caucus: ordinary([
      'Salir con los nuestros',
      'Hablar entre nosotros.',
      'Cuando hace falta cabeza fría o una segunda opinión.',
      'Demasiado a menudo, parece debilidad.',
    ]),
    'open-offer': ordinary([
      'Hacer la primera oferta',
      'Una primera propuesta con su razón.',
      'Cuando conocemos el terreno.',
      'Las extremas enfadan; las que no dan razón no enseñan nada.',
    ]),
    'counter-offer': ordinary([
      'Contestar con una oferta',
      'Responder del mismo modo, con una razón.',
      'Mantiene las cosas en movimiento.',
      'Por reflejo, solo parte la diferencia.',
    ]),
    'use-standard': ordinary([
      'Apoyarse en un criterio',
      'Fundar una condición en un criterio ajeno a la voluntad de las partes.',
      'Nadie tiene que ceder ante nadie.',
      'Los criterios también pueden batirse.',
    ]),
    'conditional-concession': ordinary([
      'Dar si dan',
      'Ofrecer un paso que depende de otro suyo.',
      'Pide una respuesta del mismo tipo.',
      'Casi nunca.',
    ]),
    'label-concession': ordinary([
      'Mostrar lo que cuesta un paso',
      'Decir lo que nos cuesta un paso y lo que vale para ellos.',
      'Los pasos que se ven tienen respuesta.',
      'Puede sonar a presumir.',
    ]),
    bracket: ordinary([
      'Proponer una horquilla',
      'Si llegáis hasta ahí, puedo llegar hasta aquí.',
      'Estrecha una distancia grande.',
      'Enseña dónde están nuestros límites.',
    ]),
    logroll: ordinary([
      'Intercambiar entre temas',
      'Ceder donde nos importa menos a cambio de algo que nos importa más.',
      'Las dos partes salen ganando.',
      'Si adivinamos mal lo que les importa.',
    ]),
    'defer-issue': ordinary([
      'Aparcar un tema',
      'Dejar un tema a un lado, con un momento para volver a él.',
      'Baja la temperatura.',
      'Puede enterrar lo que bloquea de verdad.',
    ]),
    'reopen-exchange': ordinary([
      'Volver a las preguntas',
      'Regresar a propósito de las ofertas a los intereses.',
      'Cuando las ofertas ya no enseñan nada.',
      'Cerca de un plazo, parece una forma de retrasar.',
    ]),
    recess: ordinary([
      'Hacer un descanso',
      'Parar un rato corto.',
      'Ánimos encendidos y cabezas cansadas.',
      'Dedicado a repasar la pelea, lo empeora.',
    ]),
    'hold-firm': ordinary([
      'Mantenerse firme',
      'Decir que no, con una razón y sin calor.',
      'Con quien toma, y cerca de nuestro límite.',
      'Sin una razón, solo bloquea.',
    ]),
    'bluff-alternative': ordinary([
      'Alegar una alternativa que no tenemos',
      'Decir que tenemos otro camino cuando no es así.',
      'En ningún sitio: cuesta nuestra palabra.',
      'Si se descubre, acaba con la confianza.',
    ]),
    'summarise-terms': ordinary([
      'Releer las condiciones',
      'Decir cada condición en voz alta antes de firmar.',
      'Caza descuidos y cambiazos.',
      'Casi nunca.',
    ]),
    'completeness-check': ordinary([
      'Preguntar qué falta',
      'Preguntar de qué no se ha hablado todavía.',
      'Saca a la luz el último asunto escondido.',
      'Casi nunca.',
    ]),
    'ask-commitment': ordinary([
      'Pedir el sí',
      'Preguntar si este es el acuerdo.',
      'Cuando las condiciones están claras para ambas partes.',
      'Demasiado pronto, llama al no.',
    ]),
    'ratification-clause': ordinary([
      'Firmar a falta de aprobación',
      'Comprometerse ya, a falta de una aprobación con nombre y fecha.',
      'Cuando tiene que estar de acuerdo alguien ausente.',
      'Puede abrir las condiciones por segunda vez.',
    ]),
    'implementation-and-review': ordinary([
      'Planear cómo se cumple',
      'Decir quién hace qué, cómo van las disputas y cuándo volver a mirarlo.',
      'Muestra si piensan cumplir.',
      'Casi nunca.',
    ]),
    'improve-after-signing': ordinary([
      'Mejorar lo firmado',
      'Buscar ganancias para ambas partes, con lo firmado como respaldo.',
      'Una vez que las dos están a salvo.',
      'Puede parecer que se reabre.',
    ]),
    'thank-and-close': ordinary([
      'Dar las gracias y cerrar',
      'Terminar bien, sea cual sea el resultado.',
      'Siempre.',
      'Casi nunca.',
    ]),
    'walk-to-batna': ordinary([
      'Irse a la alternativa',
      'Terminar la negociación y tomar el camino que tenemos sin ella (nuestra MAAN).',
      'Cuando aquí ningún acuerdo es tan bueno.',
      'Demasiado pronto, renuncia a un acuerdo que estaba ahí.',
    ]),
  },
  causes: {
    'hidden-interest': {
      name: 'Una necesidad que nadie ha nombrado',
      signals: 'Se niegan sin dar razones, se aferran a una condición menor o dicen que no es por el dinero.',
    },
    'fact-or-forecast-gap': {
      name: 'Dos visiones de los hechos',
      signals: 'Las cifras se baten en duelo; ambas partes citan expertos; las dos apostarían por tener razón.',
    },
    'principle-clash': {
      name: 'Un principio en juego',
      signals: 'Hablan de lo que está bien y lo que está mal, y el dinero los ofende.',
    },
    'stale-options': {
      name: 'Sin ideas',
      signals: 'Las mismas tres opciones dan vueltas, con bostezos y sin calor.',
    },
    'single-issue-lock': {
      name: 'Una cifra lo carga todo',
      signals: 'Los demás temas se cerraron pronto, y se avanza centímetro a centímetro.',
    },
    'public-position': {
      name: 'Palabras dichas en público',
      signals: 'Mira la prensa, la base o un jefe, y en privado el tono es otro.',
    },
    'rosy-alternative': {
      name: 'Una idea demasiado bonita de no acordar',
      signals: 'Los rivales no tienen nombre; otros, dicen, pagarán.',
    },
    'no-authority': {
      name: 'Aquí nadie puede firmar',
      signals: 'Tienen que consultarlo, y de cada pausa vuelven con puntos nuevos.',
    },
    'deadline-squeeze': { name: 'Se acaba el tiempo', signals: 'El calendario sale en cada frase.' },
    'no-zopa': { name: 'No hay margen para un acuerdo', signals: 'Se busca de buena fe y no se encuentra nada.' },
    'emotional-rupture': {
      name: 'Una herida',
      signals: 'Un hecho vuelve una y otra vez; las respuestas se acortan; se vuelve personal.',
    },
    'personality-clash': {
      name: 'Dos que no pueden trabajar juntos',
      signals: 'Las mismas condiciones pasan cuando las llevan otras personas.',
    },
    'misread-too-trusting': {
      name: 'Confiamos en alguien que solo toma',
      signals: 'La información va en una sola dirección, y cada regalo se vuelve el nuevo suelo.',
    },
    'misread-too-hard': {
      name: 'Peleamos con un socio',
      signals: 'Sus primeras ofertas eran francas; las nuestras, pruebas.',
    },
    'pressure-ploy': {
      name: 'Un bloqueo de teatro',
      signals: 'Un precio en la puerta, un momento oportuno, una escena ya vista.',
    },
    'deceived-interests': { name: 'Nos engañaron', signals: 'La historia cambia, y no se puede comprobar nada.' },
    'win-lose-only': {
      name: 'Solo si perdemos',
      signals: 'Hablan de alianza, y no ceden en ningún paquete.',
    },
    'changed-circumstances': {
      name: 'El mundo se ha movido',
      signals: 'Algo de fuera, con fecha y con papeles que cualquiera puede ver.',
    },
    'bait-and-switch': {
      name: 'Un cambiazo al firmar',
      signals: 'Un formulario de serie, un plazo y todos los cambios en la misma dirección.',
    },
    'ulterior-motive': {
      name: 'Hablar por hablar',
      signals: 'Preguntas sin compromisos, demoras corteses, ganas de tenerlo todo por escrito.',
    },
    'ethics-mismatch': {
      name: 'Otra idea de la honradez',
      signals: 'Se pide algo fuera de acta; lo hace todo el mundo; las auditorías molestan.',
    },
  },
  conditions: {
    '1': {
      name: 'Solo condiciones que nos cuestan',
      signals: [
        'Todos los paquetes van en la misma dirección',
        'Nuestros intereses no aparecen nunca en los suyos',
        'Un precio de mercado sin fuente',
      ],
      fairTest: 'Ofrecer tres maneras equivalentes de lograr lo que dicen querer, y preguntar cuál es la menos mala.',
      correctEnding: 'Nombrar la condición, tener la alternativa en marcha e irse.',
      guard: 'Quien está atado por una sola condición fija puede ceder de verdad en otra cosa.',
      evidence:
        'Por ganas de acordar se firman tratos peores que la propia alternativa; un equipo lo nota mejor que una persona sola.',
    },
    '2a': {
      name: 'Las circunstancias han cambiado',
      signals: ['Un hecho de fuera, con fecha', 'Papeles que cualquiera puede comprobar'],
      fairTest: 'Volver a los intereses, redefinir el alcance y dejar que un hecho decida lo que no se sabe.',
      correctEnding: 'Un acuerdo con otro alcance, o una pausa con una señal para volver.',
      guard: 'No castigues la franqueza: te lo han dicho.',
      evidence: 'Si un hecho futuro decide, pueden firmar quienes no esperan lo mismo del futuro.',
    },
    '2b': {
      name: 'Alguien cambió las circunstancias',
      signals: [
        'Las condiciones no son las que se releyeron',
        'Todos los cambios van en la misma dirección',
        'El reloj aprieta',
      ],
      fairTest: 'Releer lo acordado, pedirlo y señalar una vez lo que se repite.',
      correctEnding: 'Pararse en lo acordado con la alternativa lista, e irse si no vuelven a ello.',
      guard: 'Un error en un formulario se corrige al momento.',
      evidence: 'Nombra el cambiazo como motivo para irse; de qué señales fiarse es criterio nuestro.',
    },
    '3': {
      name: 'Otro motivo',
      signals: [
        'Más preguntas que compromisos',
        'Les va bien el retraso',
        'Lo quieren por escrito',
        'Evitan las fechas de inicio',
      ],
      fairTest: 'Pedir a las dos partes un compromiso pequeño, caro de fingir y con fecha.',
      correctEnding: 'Dejar de dar información, dejar caducar la oferta con amabilidad y la puerta entreabierta.',
      guard: 'Los organismos lentos también se retrasan, pero aceptan compromisos pequeños.',
      evidence: 'Quien gana con hablar mantiene la cara amable y evita romper.',
    },
    '4': {
      name: 'La ética no es la misma',
      signals: ['Piden cosas fuera de acta', 'Se esconden de las auditorías', 'Presumen de trampas pasadas'],
      fairTest: 'Decir una vez que solo trabajamos con todo en acta, y observar.',
      correctEnding: 'Cerrar, dejar constancia, informar donde el deber lo pida y no invitar a nadie a volver.',
      guard: 'Puede ser una sola persona por su cuenta: pregunta una vez a su superior, con constancia.',
      evidence: 'Nombra la distancia ética como motivo para irse, y no como una brecha que haya que salvar.',
    },
  },
  orderRules: {
    O1: {
      name: 'No reaccionar',
      statement: 'En el primer momento, ni amenaza contra amenaza, ni portazo contra portazo, ni concesiones.',
    },
    O2: {
      name: 'Primero, si es definitivo',
      statement:
        'Tras un portazo o un final anunciado, juzga si es definitivo antes de cualquier otra reparación, salvo que la ofensa fuera claramente nuestra y nos disculpemos sin condiciones.',
    },
    O3: {
      name: 'Nombrar el obstáculo',
      statement:
        'Di si estorba una idea, una posición, una persona o un propósito, y con qué seguridad, antes de elegir.',
    },
    O4: {
      name: 'La persona antes que el asunto',
      statement:
        'Si hay alguien dolido, mal juzgado o que no puede trabajar con el otro, repara eso antes que los temas, las opciones, los equipos o las valoraciones.',
    },
    O5: {
      name: 'El filtro del propósito',
      statement: 'Antes de dar valor o información, comprueba las cuatro condiciones en las que es mejor no acordar.',
    },
    O6: {
      name: 'Primero lo barato y reversible',
      statement:
        'Puentes, disculpas, gestos y preguntas primero; después temas, opciones, equipos y pausas; después terceros, el aviso, otras personas y la salida. Saltarse un peldaño pide una razón.',
    },
    O7: {
      name: 'El aviso, la última de las presiones',
      statement: 'Avisa después de escuchar, una sola vez y con una alternativa real.',
    },
    O8: {
      name: 'Lo que obliga necesita un suelo',
      statement: 'Deja que un tercero obligue solo después de contrastar el peor fallo posible con nuestro límite.',
    },
    O9: {
      name: 'Las personas, al final',
      statement: 'Ofrece cambiar de personas solo cuando se han probado otras reparaciones, y siempre a los dos lados.',
    },
    O10: {
      name: 'Volver a mirar si los intereses casan',
      statement:
        'Pregúntate si los intereses casan al empezar las propuestas y después de cada bloqueo; un bloqueo en el cierre siempre obliga a volver a mirarlo.',
    },
  },
  modifiers: {
    actor: 'el acto fue nuestro',
    contributed: 'se fueron, y lo provocamos nosotros',
    receiving: 'el bloqueo vino de la otra parte',
    both: 'lo causaron las dos partes',
    anger: 'hay enfado contra nosotros',
    hurt: 'hay una herida',
    frustration: 'el proceso los ha desgastado',
    anxiety: 'hay inquietud',
    cold: 'hay frialdad y cálculo',
    collaborator: 'han venido a trabajar con nosotros',
    'tough-principled': 'son duros, pero atienden a razones',
    'win-lose-claimer': 'toman lo que se les da y piden más',
    schemer: 'lo que muestran es una puesta en escena',
    'constrained-agent': 'responden ante alguien que no está',
    'false-negotiator': 'ganan con hablar, no con acordar',
    'norm-breaker': 'lo quieren fuera de acta',
    exchange: 'todavía no se ha hecho ninguna oferta',
    public: 'hay quien mira',
    true: 'se acerca un plazo duro',
  },
}
