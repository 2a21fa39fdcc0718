/** The sentences of the debrief, the comparison and the group page in Spanish. Each takes what was computed and says it. */
import { count, list, lowerFirst, number, of, percent, points, quote, sentence } from './grammar-es.ts'
import type { FurtherWords } from './words.ts'

const TWO_DAYS = 'Este caso tiene dos días que se parecen.'

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
  truths: { main: `${TWO_DAYS} Este era el primero.`, twin: `${TWO_DAYS} Este era el segundo.` },
  impasseTypes: {
    unwanted: 'Nadie ganaba con este bloqueo. Había un acuerdo que convenía a los dos más que ninguno.',
    forced:
      'Un lado ganaba con este bloqueo, o eso creía. Mientras tanto, había un acuerdo que convenía a los dos más que ninguno.',
    wanted: 'Nada de lo que se podía firmar convenía a los dos más que no acordar: los dos tenían motivo para dejarlo.',
  },
  ending: {
    classes: {
      right: 'El final que pedía este caso',
      acceptable: 'Un final con el que se puede vivir',
      poor: 'Aquí cabía un final mejor',
      wrong: 'El final que aquí convenía evitar',
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
    foundNone: 'no llegaste a oír lo que necesitaba la otra parte',
    found: (label, more) =>
      `supiste de ${quote(label)}${more > 0 ? ` y de ${count(more, 'necesidad suya más', 'necesidades suyas más')}` : ''}`,
    signed: (worth, limit) =>
      worth === limit
        ? `firmaste por ${points(worth)}, justo en tu límite`
        : `firmaste por ${points(worth)}, por ${worth > limit ? 'encima' : 'debajo'} de tu límite de ${number(limit)}`,
    unfinished: 'todavía no has terminado',
    left: 'te fuiste sin acuerdo',
    deadlock: 'la negociación acabó en punto muerto',
  },
  handling: {
    none: 'No hubo ningún bloqueo, así que no había nada que manejar.',
    resolved: (resolved, all) => {
      if (all === 1) return `El único bloqueo ${resolved === 1 ? 'se resolvió' : 'quedó sin resolver'}.`
      if (resolved === all) return `Se resolvieron los ${all} bloqueos.`
      if (resolved === 0) return `No se resolvió ninguno de los ${all} bloqueos.`
      return `${resolved === 1 ? 'Se resolvió 1' : `Se resolvieron ${resolved}`} de los ${all} bloqueos.`
    },
    tried: (worth) =>
      worth === 0 ? 'Nada de lo que probaste ahí ayudó.' : `Lo que probaste ahí valió ${worth} de 100.`,
    cost: (parts) => `La conducta perdió puntos por ${list(parts)}.`,
    noCost: 'La conducta no perdió puntos.',
    lost: (what, cost) => `${what} (−${number(cost)})`,
    lostBy: {
      communicationCut: 'irse sin decir palabra',
      counterWalkout: 'responder a un portazo con otro',
      threat: 'amenazar',
      publicShaming: 'avergonzar delante de otros',
      noDoorWhereDue: 'no dejar vuelta atrás',
      oneSidedReplacement: 'cambiar de personas en un solo lado',
      lostInDeadlock: 'acabar en punto muerto',
      personBlamed: 'culpar a la persona',
      gaveInside: 'regalar valor en pleno bloqueo',
      leftStanding: 'dejar un bloqueo sin resolver',
      answerNotHeard: 'preguntar lo que ya se había contestado',
      firstHarm: 'una jugada perjudicial',
      furtherHarm: 'más daño después',
    },
  },
  discovery: {
    found: (found, all) =>
      all === 1
        ? `Su único interés ${found === 1 ? 'salió' : 'no salió'} a la luz.`
        : `De sus ${all} intereses, ${found === 1 ? 'salió 1' : `salieron ${found}`}.`,
    inferred: (inferred, found) =>
      found === 1
        ? 'Se dedujo de las señales, y eso cuenta la mitad.'
        : `Deducidos de las señales, que cuentan la mitad: ${inferred}.`,
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
    redLine: (worth) => `Firmado por ${points(worth)}, pero cruzando una de tus líneas rojas.`,
    under: (under) => `${points(under)} por debajo de tu límite: irte sin acuerdo valía más.`,
    noneRight: 'Se firmó un acuerdo donde irse era mejor que cualquiera.',
    signed: (above, most) =>
      above < most
        ? `${number(above)} de los ${points(most)} por encima de tu límite que ambas partes podían aceptar.`
        : `Todos los puntos por encima de tu límite que ambas partes podían aceptar: ${number(most)}.`,
  },
  relationship: {
    trust: (name, from, to) =>
      `La confianza ${of(name)} ${to === from ? `se quedó en ${from}` : `${to > from ? 'subió' : 'bajó'} de ${from} a ${to}`} de 100.`,
    face: (face) => `Su imagen ante los demás acabó en ${face}.`,
    conduct: 'Con esta persona cuenta tu propia conducta, y no lo que sintió.',
  },
  judgement: {
    none: 'No hiciste ninguna lectura, así que no hay nada que comparar con lo que era.',
    average: (belief, readings) =>
      `${readings === 1 ? 'Le' : 'De media, le'} diste un ${belief} % a lo que resultó ser verdad.`,
  },
  beside: {
    headline: {
      label: 'Objetivo y relación juntos',
      sentence: 'La raíz cuadrada de uno por la otra, para que ninguno pueda comprar al otro.',
    },
    exit: {
      label: 'Calidad de la salida',
      sentence: 'Sobre 100: la razón dada, lo que no se reveló, la puerta abierta, tu alternativa lista y las gracias.',
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
    criticalMissed: (checks) =>
      `Faltó lo que decide. Bien hecha, la jugada cumple esto: ${list(checks.map(lowerFirst))}.`,
    moment: (event, turn) => `${event}, turno ${turn}`,
  },
  rating: {
    unavailable: (name) => `«${name}» solo cabe si alguien se ha ido o ha dado la negociación por terminada.`,
    levels: { best: 'lo mejor', sound: 'acertado', weak: 'flojo', harmful: 'perjudicial' },
    onTooLittle: 'Se apoyaba en muy pocas señales, así que el paso no cuenta.',
    main: (cause, to) => `Contra «${cause}» esto es ${to}.`,
    alsoAnswers: (cause, to) => `También responde a «${cause}», así que es ${to}: seguramente el siguiente paso bueno.`,
    alsoHarms: (cause, to) => `Haría daño donde «${cause}» también pesa, así que como mucho es ${to}.`,
    modifier: (clauses, to) => `Aquí ${clauses.join('; ')}: ahora es ${to}.`,
    walkoutCap: (to) => `Después de un portazo hay una forma más completa de hacerlo, así que como mucho es ${to}.`,
    lastResort: (to) => `Es el último recurso, y no se han probado otras reparaciones: ${to}.`,
    override: (to, reason) => `En este caso es ${to}: ${reason}`,
    wear: (to) => `Ya se había jugado aquí, y cada vez hace menos: ${to}.`,
    finality: (to) => `Llegó antes de que nadie juzgara si la marcha era definitiva: ${to}.`,
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
    'repeated-move': (move) => `«${move}» otra vez: con cada repetición hace la mitad de efecto.`,
    'checks-missed': (move, checks) =>
      `Bien hecha, «${move}» cumple esto: ${list(checks.map(lowerFirst))}. Aquí se quedó corta.`,
    'gave-one-way': (worth) => `Esto dio ${points(worth)} y no pidió nada a cambio.`,
    agreed: (they, worth, limit) => `${they} dijo que sí: ${points(worth)} para ti; irse vale ${number(limit)}.`,
    'out-of-order': (rule, statement) => `Se pasó por alto «${rule}»: ${lowerFirst(statement)}`,
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
    'offer-moved': (gave, cost) => `Te moviste en ${list(gave.map(lowerFirst))}, y te costó ${points(cost)}.`,
    'under-limit': (worth, limit) =>
      `Con ${points(worth)}, esto quedaba por debajo de tu límite de ${number(limit)}: irte sin acuerdo valía más.`,
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
    noMore: (name) => `Nada más podías conseguir sin coste para ${name}.`,
    more: (more, name) =>
      more === 1
        ? `Había 1 punto más para ti que no le costaba nada a ${name}.`
        : `Había ${number(more)} puntos más para ti que no le costaban nada a ${name}.`,
  },
  traps: {
    noneRight: {
      name: 'Firmar donde no convenía ningún acuerdo',
      sentence: 'En este caso irse era mejor que cualquier acuerdo.',
    },
    underLimit: {
      name: 'Firmar por debajo del límite',
      sentence: (worth, limit) => `El acuerdo vale ${number(worth)} para ti; irte valía ${number(limit)}.`,
    },
    underLine: {
      name: 'Firmar por debajo de tu propia línea',
      sentence: (line, worth) =>
        `Antes de negociar trazaste tu línea en ${number(line)}; firmaste por ${number(worth)}.`,
    },
    redLine: { name: 'Firmar cruzando una línea roja', sentence: 'Se firmó una condición que no era tuya para darla.' },
    ranOut: 'Dejar que se agotara',
    leftTooSoon: 'Irse demasiado pronto',
    bestOffer: (most, limit) => `Su mejor oferta valía ${number(most)} para ti; irte valía ${number(limit)}.`,
    notYet: (_most, limit) => `Ninguna de sus ofertas había llegado aún a tu límite de ${number(limit)}.`,
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
    face: (face) => `Su imagen acabó en ${face} de 100.`,
    heard: (times) =>
      times === 0 ? 'nada le mostró que se le escuchaba' : `se le escuchó ${count(times, 'vez', 'veces')}`,
    noOffer: 'no se hizo ninguna oferta',
    reasons: (reasoned, offers) => {
      if (offers === 1) return `la única oferta llegó ${reasoned === 0 ? 'sin' : 'con'} su razón`
      if (reasoned === 0) return `ninguna de las ${offers} ofertas llegó con su razón`
      if (reasoned === offers) return 'cada oferta llegó con su razón'
      return `más o menos ${reasoned} de ${offers} ofertas llegaron con su razón`
    },
    steady: 'nada se retiró',
    turned: (turns) => count(turns, 'jugada retiró algo o hizo daño', 'jugadas retiraron algo o hicieron daño'),
    process: (parts) => sentence(list(parts)),
    trust: (trust) => `La confianza acabó en ${trust} de 100.`,
  },
  quadrant: {
    sentences: {
      earned: 'Buenas decisiones en los bloqueos, y un buen final.',
      unrewarded: 'Buenas decisiones en los bloqueos, y un final que no estuvo a su altura.',
      forgiven: 'El final fue mejor que las decisiones en los bloqueos.',
      open: 'En los bloqueos cabían mejores decisiones, y el final tampoco estuvo a la altura.',
    },
    share: (share) => `Lo que se eligió ahí valió un ${percent(share)} de lo mejor que se podía ver en ese momento.`,
    noChance: 'Nada en esta sesión quedó al azar.',
    luck: { with: 'La suerte te acompañó', against: 'La suerte fue en tu contra', even: 'La suerte ni dio ni quitó' },
    chances: (side, chances, came, expected) =>
      chances === 1
        ? `${side}: una cosa quedó al azar, con un ${percent(expected)} a tu favor, y ${came === 1 ? 'salió' : 'no salió'}.`
        : `${side}: de ${chances} cosas que quedaron al azar, ${number(came)} a tu favor; lo esperable era ${number(expected)}.`,
  },
  learned: {
    tags: { found: 'hallada', missed: 'perdida', told: 'dicha', kept: 'no dicha' },
    toldAt: (turn) => `Se dijo en el turno ${turn}.`,
    inferred: 'Nadie lo dijo; lo dedujiste de lo que se veía.',
    askedEarly: (turn) =>
      `Preguntaste en el turno ${turn}, antes de que hubiera confianza para contestar. Al preguntar otra vez más tarde, podría haber salido.`,
    neverSaid: 'Nadie lo dice en voz alta.',
    signsMissing: 'Esta vez no aparecieron sus señales.',
    showedIn: (captions) => `Se veía en ${list(captions.map(quote))}`,
    couldCome: (moment, line) => `Una pregunta que lo sacaría, en ${quote(moment)}: ${quote(line)}`,
    couldComeAnyhow: 'Podría haber salido con una pregunta por debajo de la posición.',
    youTold: (they, turn) => `Se lo contaste a ${they} en el turno ${turn}.`,
    neverHeard: (they) => `${they} nunca lo supo, así que no pudo negociar con ello.`,
    kept: 'Te lo guardaste.',
    stated: (believed, motive, brier) =>
      `Le diste un ${believed} % a lo que era: ${quote(motive)} El índice de Brier es ${brier.toFixed(2).replace('.', ',')}, de 0 (seguridad y acierto) a 2 (seguridad y error).`,
    final: (percents, cameBack) =>
      `Le diste un ${percents} % a que la marcha fuera definitiva; ${cameBack ? 'volvieron' : 'no volvieron'}.`,
    odds: (genuine, final) =>
      `Quien los conociera y contara lo que se veía en ese momento le habría dado un ${genuine} % a que iba en serio y un ${final} % a que era definitivo.`,
    notPrepared: 'No se fijaron objetivo ni línea de retirada.',
    lineRight: (line) => `Tu línea de retirada, ${number(line)}, es justo lo que vale irse sin acuerdo.`,
    lineUnder: (line, limit) =>
      `Tu línea de retirada, ${number(line)}, quedaba por debajo de los ${number(limit)} que vale irse: cabía un acuerdo peor que ninguno.`,
    lineAbove: (line, limit) =>
      `Tu línea de retirada, ${number(line)}, quedaba por encima de los ${number(limit)} que vale irse: con ella se podían dejar pasar buenos acuerdos.`,
    aimed: (target) => `Aspirabas a ${number(target)}.`,
    aimedAndGot: (target) => `Aspirabas a ${number(target)} y firmaste justo por eso.`,
    aimedAndSigned: (target, worth) =>
      `Aspirabas a ${number(target)} y firmaste ${number(Math.abs(worth - target))} por ${worth > target ? 'encima' : 'debajo'}.`,
    passedLine: 'Por el camino hiciste una oferta por debajo de tu propia línea.',
  },
  compare: {
    otherDay:
      'No se jugaron el mismo día: lo oculto era distinto, así que las mismas palabras pudieron dar con otra cosa.',
    same: 'Los dos intentos son iguales, jugada por jugada.',
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
