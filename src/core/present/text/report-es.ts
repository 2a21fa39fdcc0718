/** The sentences of the debrief, the comparison and the group page in Spanish. Each takes what was computed and says it. */
import { count, list, lowerFirst, number, of, percent, points, quote, sentence } from './grammar-es.ts'
import type { FurtherWords } from './words.ts'

const TWIN = 'Este caso tiene un gemelo: la misma sala y las mismas palabras, con otra cosa detrás.'

export const REPORT_ES: FurtherWords['report'] = {
  quote,
  list,
  sentence,
  lowerFirst,
  number,
  labels: {
    handling: 'Manejar el bloqueo',
    discovery: 'Averiguar',
    value: 'Llegar al objetivo',
    relationship: 'Cuidar la relación',
    judgement: 'Leer el ambiente',
  },
  ratings: { best: 'Lo que mejor encaja', sound: 'Acertado', weak: 'Flojo', harmful: 'Perjudicial' },
  truths: { main: `${TWIN} Te ha tocado el primero.`, twin: `${TWIN} Te ha tocado el segundo.` },
  ending: {
    classes: {
      right: 'El final que pedía este caso',
      acceptable: 'Un final con el que se puede vivir',
      poor: 'No es el final que este caso permitía',
      wrong: 'El final que este caso no debía tener',
    },
    open: 'Todavía no ha terminado',
    goesOn: 'La negociación aún puede seguir.',
    openClass: 'Abierto',
  },
  headline: {
    whole: (parts, ended) => sentence(list([...parts, ended])),
    did: {
      'keep-door-open': 'te paraste ante una condición y dejaste la puerta abierta',
      'look-past-and-bridge': 'pasaste por alto el portazo y diste un motivo para volver a verse',
      apologize: 'asumiste lo que se había hecho',
      'small-gracious-move': 'diste un paso pequeño y esperaste',
      'let-time-pass': 'dejaste que el tiempo hiciera su trabajo',
      'keep-all-issues-open': 'le quitaste peso al tema atascado',
      'add-something-new': 'pusiste algo nuevo sobre la mesa',
      'change-both-negotiators': 'dejaste que llevaran la negociación otras personas, a los dos lados',
      'nonbinding-team': 'dejaste explorar a personas que no podían comprometer a nadie',
      'neutral-facilitator': 'trajiste a alguien que ambas partes podían aceptar',
      'binding-neutral-valuation': 'pusiste la cifra en manos neutrales',
      'strengthen-and-warn-batna': 'te hiciste con una alternativa y lo dijiste',
      'assess-finality': 'juzgaste si la marcha era definitiva',
      'apologize-unequivocally': 'pediste disculpas sin condiciones',
      'offer-to-change-people': 'ofreciste cambiar de personas a los dos lados',
      'probe-interests': 'preguntaste qué había debajo de la posición',
      'label-emotion': 'le pusiste nombre a lo que se sentía',
      'ask-direct-and-verify': 'preguntaste de frente y lo comprobaste',
      'contingent-clause': 'dejaste que decidiera un hecho',
      'package-or-meso': 'pusiste paquetes enteros uno al lado del otro',
      'name-the-pattern': 'señalaste con calma lo que se repetía',
      'confirm-authority-path': 'averiguaste quién decide',
      'recheck-own-limits': 'revisaste tu propio límite',
      'unilateral-concession': 'cediste sin recibir nada',
      'threaten-or-ultimatum': 'amenazaste',
      'counter-walkout': 'respondiste a un portazo con otro',
      'accept-no-deal': 'aceptaste que era mejor no acordar',
    },
    foundNone: 'no hallaste ninguno de sus intereses',
    found: (label, more) =>
      `hallaste ${quote(label)}${more > 0 ? ` y ${count(more, 'interés suyo más', 'intereses suyos más')}` : ''}`,
    signed: (worth) => `firmaste por ${points(worth)}`,
    unfinished: 'todavía no has terminado',
    left: 'te fuiste sin acuerdo',
    deadlock: 'acabaste en un punto muerto',
  },
  handling: {
    none: 'No hubo ningún bloqueo, así que no había nada que manejar.',
    resolved: (resolved, all) => `${number(resolved)} de ${count(all, 'bloqueo resuelto', 'bloqueos resueltos')}.`,
    cost: (parts) => `Lo que restó puntos: ${list(parts)}.`,
    noCost: 'Nada empeoró las cosas.',
    lost: (what, cost) => `${what} (−${number(cost)})`,
    lostBy: {
      communicationCut: 'irse sin decir palabra',
      counterWalkout: 'responder a un portazo con otro',
      threat: 'una amenaza',
      publicShaming: 'avergonzar delante de otros',
      noDoorWhereDue: 'no dejar vuelta atrás donde hacía falta',
      oneSidedReplacement: 'cambiar de personas en un solo lado',
      lostInDeadlock: 'un punto muerto',
      personBlamed: 'culpar a la persona',
      gaveInside: 'regalar valor en pleno bloqueo',
      leftStanding: 'un bloqueo sin resolver',
      answerNotHeard: 'una respuesta que no se escuchó',
      furtherHarm: 'una segunda jugada perjudicial',
      firstHarm: 'una jugada perjudicial',
    },
  },
  discovery: {
    found: (found, all) =>
      all === 1
        ? `Su único interés ${found === 1 ? 'salió' : 'no salió'} a la luz.`
        : `De sus ${all} intereses, ${found === 1 ? 'salió 1' : `salieron ${found}`}.`,
    told: (told, all) =>
      all === 1
        ? `Lo que tenías que contarle ${told === 1 ? 'llegó' : 'no llegó'} a oírse.`
        : `De las ${all} cosas que tenías que contarle, oyó ${told}.`,
  },
  value: {
    open: 'La negociación todavía no ha terminado.',
    missed: 'Había un acuerdo mejor que tu alternativa; esto acabó sin él.',
    rightlyNone: 'Aquí ningún acuerdo era mejor que tu alternativa, y no firmaste ninguno.',
    ranOut: 'Aquí ningún acuerdo era mejor que tu alternativa, pero la negociación se agotó en lugar de cerrarse.',
    redLine: (worth) => `Firmado por ${points(worth)}, cruzando una de tus líneas rojas.`,
    under: (worth, under) =>
      `Firmado por ${points(worth)}, ${number(under)} por debajo de tu límite: no acordar habría sido mejor.`,
    noneRight: (worth) => `Firmado por ${points(worth)}. Aquí no convenía firmar ningún acuerdo.`,
    signed: (worth, above, share) =>
      `Firmado por ${points(worth)}: ${number(above)} por encima de tu límite${share === null ? '' : `, un ${percent(share)} de lo máximo que ambas partes podían aceptar`}.`,
  },
  relationship: (name, from, to, face) =>
    `La confianza ${of(name)} ${to === from ? `se quedó en ${from}` : `${to > from ? 'subió' : 'bajó'} de ${from} a ${to}`}; su imagen está en ${face} de 100.`,
  judgement: {
    none: 'No hiciste ninguna lectura, así que no hay nada que comparar con lo que era.',
    average: (belief) => `De media, le diste un ${belief} % a lo que resultó ser verdad.`,
  },
  beside: {
    headline: {
      label: 'Objetivo y relación juntos',
      sentence: 'Las dos cosas multiplicadas, para que ninguna pueda comprar a la otra.',
    },
    exit: {
      label: 'Calidad de la salida',
      sentence: 'La razón, la información guardada, la puerta, tu alternativa y las gracias, sobre 100.',
    },
    integrity: { label: 'Integridad', value: 'consta' },
    breaches: {
      'invented-alternative': 'Se alegó una alternativa que no existía.',
      'false-statement': 'Se dijo algo que no era verdad, y se supo.',
      'broken-promise': 'Una pequeña promesa no se cumplió.',
    },
    hints: { label: 'Pistas pedidas', sentence: 'No cuestan nada; solo quedan apuntadas.' },
  },
  moves: {
    prepared: (target, line) => `Objetivo ${target}, línea de retirada ${line}`,
    belief: (percents, motive) => `${percents} % «${motive}»`,
    offers: (terms, worth) => `Ofrece ${terms} (${points(worth)} para ti)`,
    criticalMissed: (checks) => `Vive de esto, y a esta frase le faltó: ${list(checks.map(lowerFirst))}.`,
    moment: (event, turn) => `${event}, turno ${turn}`,
  },
  rating: {
    unavailable: (name) => `«${name}» solo cabe si alguien se ha ido o ha dado la negociación por terminada.`,
    levels: { best: 'lo mejor', sound: 'acertado', weak: 'flojo', harmful: 'perjudicial' },
    onTooLittle: 'Juzgado con demasiado poco: el paso no cuenta.',
    main: (cause, to) => `Contra «${cause}» esto es ${to}.`,
    alsoAnswers: (cause, to) => `También responde a «${cause}», así que es ${to}: seguramente el siguiente paso bueno.`,
    alsoHarms: (cause, to) => `Haría daño donde «${cause}» también pesa, así que como mucho es ${to}.`,
    modifier: (clauses, to) => `Aquí ${clauses.join('; ')}: ahora es ${to}.`,
    walkoutCap: (to) => `Después de un portazo hay una forma más completa de hacerlo, así que como mucho es ${to}.`,
    lastResort: (to) => `Es el último recurso, y no se han probado otras reparaciones: ${to}.`,
    override: (to, reason) => `En este caso es ${to}: ${reason}`,
    wear: (to) => `Ya se ha jugado y se va gastando: ${to}.`,
    finality: (to) => `Nadie había juzgado todavía si la marcha era definitiva: ${to}.`,
  },
  findings: {
    'interest-surfaced': (label) => `Esto sacó a la luz un interés: ${quote(label)}.`,
    'question-came-early':
      'Una buena pregunta, hecha antes de que hubiera confianza para contestarla. No cayó en el olvido.',
    'answer-not-heard': (label) => `La respuesta ya se había dado: ${quote(label)}.`,
    'interest-disclosed': (they, label) =>
      `Con esto ${they} sabe lo que necesitas: ${quote(label)}. Ya puede negociar con ello.`,
    'disclosed-to-performer': (they, label) =>
      `Con esto ${they} sabe lo que necesitas: ${quote(label)}. Con esta persona, además, le puso precio.`,
    'repeated-move': (move) => `«${move}» una vez más: cada vez hace la mitad de efecto.`,
    'checks-missed': (checks) => `Bien hecha, la frase cumple esto: ${list(checks.map(lowerFirst))}. Esta no.`,
    'gave-one-way': (worth) => `Esto dio ${points(worth)} y no pidió nada a cambio.`,
    agreed: (they, worth, limit) => `${they} dijo que sí: ${points(worth)} para ti, con un límite de ${number(limit)}.`,
    'out-of-order': (rule, statement) => `Llegó fuera de su orden. ${rule}: ${lowerFirst(statement)}`,
    'terms-read-back': 'Releer las condiciones en voz alta no deja sitio a otra versión.',
    'asked-what-is-missing': 'Preguntar de qué no se ha hablado es la última ocasión para que salga.',
    'threat-made': 'Una amenaza puede mover la cifra; costó confianza e imagen al instante.',
    'left-in-answer': 'Irse porque se han ido deja a las dos partes detrás de una puerta cerrada.',
    'alternative-invented': 'Aquí se alegó una alternativa que no existía. Queda apuntado, sirviera o no.',
    'first-offer-without-reason': 'Una primera cifra sin su razón tira de la negociación y no enseña nada.',
    'first-offer-with-reason': 'La primera oferta llegó con su razón, así que se podía contestar y no solo regatear.',
    'offer-extreme': (they, first) =>
      `Esto quedaba más de 30 puntos por debajo de lo que ${they} podría aceptar nunca.${first ? ' Como apertura, suena a insulto.' : ''}`,
    'offer-low': (they) => `Esto quedaba entre 15 y 30 puntos por debajo de lo que ${they} podía aceptar.`,
    'offer-stingy': (they, same) =>
      same
        ? 'La misma oferta otra vez. Se lee como no moverse.'
        : `Para ${they}, esto mejoraba tu oferta anterior en menos de un punto. Se lee como no moverse.`,
    'offer-reversed': (they) => `Para ${they}, esto era peor que tu oferta anterior: un paso atrás.`,
    'offer-traded': (gave, took) =>
      `Un intercambio: cediste en ${list(gave.map(lowerFirst))} y ganaste en ${list(took.map(lowerFirst))}.`,
    'offer-moved': (gave, cost) => `Te moviste en ${list(gave.map(lowerFirst))}, a un coste de ${points(cost)} tuyos.`,
    'under-limit': (worth, limit) =>
      `Con ${points(worth)}, esto quedaba por debajo de tu límite de ${number(limit)}: no acordar habría sido mejor.`,
    'under-own-line': (worth, line) =>
      `Con ${points(worth)}, esto pasaba de la línea de retirada de ${number(line)} que te habías puesto.`,
    'over-red-line': 'Esto cruzaba una línea roja de tu propia casa.',
  },
  deals: {
    room: (packages) =>
      packages === 0
        ? 'Ningún paquete habría convenido a las dos partes.'
        : `${count(packages, 'paquete habría', 'paquetes habrían')} convenido a las dos partes.`,
    nothingSigned: 'No se firmó nada.',
    signed: (you, they, name) => `Firmado por ${number(you)} para ti y ${number(they)} para ${name}.`,
    noMore: (name) => `Ninguno te daba más sin costarle nada a ${name}.`,
    more: (more, name) =>
      more === 1
        ? `Había 1 punto más para ti que no le costaba nada a ${name}.`
        : `Había ${number(more)} puntos más para ti que no le costaban nada a ${name}.`,
  },
  traps: {
    noneRight: {
      name: 'Firmar donde no convenía ningún acuerdo',
      sentence: 'En este caso ningún acuerdo era mejor que irse. Este se firmó.',
    },
    underLimit: {
      name: 'Firmar por debajo del límite',
      sentence: (worth, limit) =>
        `Con ${points(worth)}, el acuerdo queda por debajo de los ${number(limit)} que vale no acordar.`,
    },
    underLine: {
      name: 'Firmar por debajo de tu propia línea',
      sentence: (line, worth) =>
        `Antes de negociar trazaste tu línea en ${number(line)}; firmaste por ${number(worth)}.`,
    },
    redLine: { name: 'Firmar cruzando una línea roja', sentence: 'Se firmó una condición que no era tuya para darla.' },
    ranOut: 'Se agotó',
    leftTooSoon: 'Irse demasiado pronto',
    dealThere: 'Había un acuerdo mejor que tu alternativa.',
    bestOffer: (most, limit) =>
      `Su mejor oferta valía ${number(most)} para ti, más que los ${number(limit)} de no acordar.`,
  },
  felt: {
    labels: {
      outcome: 'Lo que consiguió',
      self: 'Cómo pudo verse',
      process: 'Cómo se hizo',
      relationship: 'Cómo han quedado las cosas entre vosotros',
    },
    noDeal: (name) => `${name} volvió a casa sin acuerdo.`,
    deal: (name, they, limit) =>
      limit === 'unreachable'
        ? `El acuerdo vale ${number(they)} para ${name}; ninguno habría sido bastante.`
        : `El acuerdo vale ${number(they)} para ${name}, cuyo límite era ${number(limit)}.`,
    face: (face) => `Su imagen está en ${face} de 100.`,
    heard: (times) => `se le escuchó ${count(times, 'vez', 'veces')}`,
    noOffer: 'no se hizo ninguna oferta',
    reasons: (reasoned, offers) =>
      offers === 1
        ? `la única oferta llegó ${reasoned === 0 ? 'sin' : 'con'} su razón`
        : `unas ${reasoned} de ${offers} ofertas llegaron con su razón`,
    steady: 'nada se retiró ni se hizo con daño',
    turned: (turns) => `hubo ${count(turns, 'jugada en su contra', 'jugadas en su contra')}`,
    process: (parts) => `Cuenta si hubo escucha, razones y un trato constante: ${list(parts)}.`,
    trust: (trust) => `La confianza acabó en ${trust} de 100.`,
  },
  quadrant: {
    sentences: {
      earned: 'Buenas decisiones en los bloqueos, y un buen final.',
      unlucky: 'Buenas decisiones en los bloqueos; el final no dependía solo de ellas.',
      lucky: 'El final fue mejor que las decisiones en los bloqueos.',
      open: 'En los bloqueos había mejores decisiones al alcance.',
    },
    share: (share) => `Valieron un ${percent(share)} de lo mejor que se podía ver en ese momento.`,
    noChance: 'Nada en esta sesión quedó al azar.',
    luck: { with: 'La suerte te acompañó', against: 'La suerte fue en tu contra', even: 'La suerte ni dio ni quitó' },
    chances: (side, chances, came, expected) =>
      `${side}: el azar decidió ${count(chances, 'vez', 'veces')}; ${number(came)} a tu favor, cuando lo esperable era ${number(expected)}.`,
  },
  learned: {
    toldAt: (turn) => `Se dijo en el turno ${turn}.`,
    inferred: 'No se dijo nunca; lo dedujiste de lo que se veía.',
    askedEarly: (turn) =>
      `Preguntaste en el turno ${turn}, antes de que hubiera confianza para contestar. Al preguntar otra vez más tarde, habría salido.`,
    neverSaid: 'No se dice nunca.',
    signsMissing: 'Esta vez no aparecieron sus señales.',
    showedIn: (captions) => `Se veía en ${list(captions.map(quote))}.`,
    couldCome: (moment, line) => `Podría haber salido en ${quote(moment)}: ${quote(line)}.`,
    couldComeAnyhow: 'Podría haber salido con una pregunta por debajo de la posición.',
    youTold: (they, turn) => `Se lo contaste a ${they} en el turno ${turn}.`,
    neverHeard: (they) => `${they} nunca lo supo, y no pudo negociar con ello.`,
    kept: 'Te lo guardaste.',
    stated: (believed, motive, brier) =>
      `Le diste un ${believed} % a lo que era: ${quote(motive)} Índice de Brier ${brier.toFixed(2).replace('.', ',')}; 0 es seguridad y acierto.`,
    final: (percents, cameBack) =>
      `Le diste un ${percents} % a que la marcha fuera definitiva; ${cameBack ? 'volvieron' : 'no volvieron'}.`,
    notPrepared: 'No se fijaron objetivo ni línea de retirada.',
    lineRight: (line) => `Tu línea de retirada, ${number(line)}, era justo lo que vale no acordar.`,
    lineUnder: (line, limit) =>
      `Tu línea de retirada, ${number(line)}, quedaba por debajo de los ${number(limit)} que vale no acordar: cabía un acuerdo peor que ninguno.`,
    lineAbove: (line, limit) =>
      `Tu línea de retirada, ${number(line)}, quedaba por encima de los ${number(limit)} que vale no acordar: se podían dejar pasar buenos acuerdos.`,
    aimed: (target) => `Aspirabas a ${number(target)}.`,
    aimedAndGot: (target) => `Aspirabas a ${number(target)} y firmaste justo por eso.`,
    aimedAndSigned: (target, worth) =>
      `Aspirabas a ${number(target)} y firmaste por ${number(worth)}, ${number(Math.abs(worth - target))} ${worth > target ? 'por encima' : 'por debajo'}.`,
    passedLine: 'Por el camino pasaste de tu propia línea.',
  },
  compare: {
    otherDay:
      'No se jugaron el mismo día: lo oculto era distinto, así que las mismas palabras pudieron dar con otra cosa.',
    partFirst: 'Los dos intentos se separan en la primera jugada',
    share: (moves) => `Los dos intentos comparten ${count(moves, 'jugada', 'jugadas')}`,
    oneEnds: (opening) => `${opening}, y uno de ellos acaba ahí.`,
    partsWith: (opening, first, second) =>
      `${opening}. Después, en el primero se dijo ${quote(first)} y en el segundo ${quote(second)}`,
    trust: (first, second) => `La confianza ${compared(first, second)}`,
    frustration: (first, second) => `La frustración ${compared(first, second)}`,
  },
  group: {
    allChosen: 'Todas las frases las eligió alguien.',
    unused: (lines) => `${count(lines, 'frase no la eligió nadie', 'frases no las eligió nadie')}.`,
    reached: (sessions) => `${count(sessions, 'sesión llegó', 'sesiones llegaron')} hasta aquí.`,
    split: (said, all, line, rating) => `${said} de ${all} dijeron ${quote(line)} (${rating})`,
  },
  calibration: {
    stated: (judgements, sure, right) =>
      `${count(judgements, 'juicio declarado', 'juicios declarados')}: ${sure} % de seguridad de media, ${right} % de aciertos.`,
    wait: (judgements) => `El número llega con ${judgements} juicios.`,
    own: {
      even: 'Acertaste más o menos tantas veces como decías.',
      over: 'Dijiste más de lo que se cumplió: te iría mejor un poco menos de seguridad.',
      under: 'Se cumplió más de lo que decías: puedes fiarte más de tu lectura.',
    },
    group: {
      even: 'El grupo acertó más o menos tantas veces como decía.',
      over: 'El grupo dijo más de lo que se cumplió.',
      under: 'Se cumplió más de lo que decía el grupo.',
    },
  },
}

function compared(first: number, second: number): string {
  if (first === second) return `acabó en ${number(first)} las dos veces.`
  const gap = number(Math.abs(second - first))
  return `acabó en ${number(first)} en el primero y en ${number(second)} en el segundo, ${gap} ${second > first ? 'más' : 'menos'}.`
}
