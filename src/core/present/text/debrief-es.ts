/** Every fixed word of the debrief that is not about one session, in Spanish. */
import { number } from './grammar-es.ts'
import type { FurtherWords } from './words.ts'

export const DEBRIEF_ES: FurtherWords['debrief'] = {
  chapters: {
    label: 'Partes del repaso',
    cool: 'Respira',
    happened: 'Lo que pasó',
    thought: 'Lo que pensaste',
    true: 'Lo que era verdad',
    principle: 'El principio',
    next: 'La próxima vez',
  },
  sealedChapter: 'todavía cerrado',
  kept: 'Guardado con esta sesión.',
  notKept: 'Este dispositivo no lo guarda. Guarda la sesión en un archivo para conservar tus palabras.',
  questions: {
    'cool-down': {
      ask: 'Se acabó la negociación. Suelta el aire. ¿Cómo te ha dejado?',
      note: 'Una línea, para ti. Ponerle nombre a lo que sientes le quita peso a la hora de decidir lo siguiente.',
    },
    'first-sign': {
      ask: '¿Cuándo notaste por primera vez el bloqueo? ¿Qué viste u oíste?',
      note: 'La primera señal suele llegar antes que la primera palabra dura.',
    },
    'how-known': {
      agreement: {
        ask: '¿Qué te habría hecho levantarte de la mesa, y llegaste a pasarlo?',
        note: 'Una línea solo es una línea si se puede cruzar.',
      },
      'no-commitment': {
        ask: 'Terminaste sin acuerdo. ¿Qué hablaba a favor de eso, y cómo habrías sabido que te equivocabas?',
        note: 'Nombra dos señales, y que una sea algo que la otra parte hizo.',
      },
      deadlock: {
        ask: '¿Qué necesidad no salió, suya o tuya? ¿Qué pregunta la habría sacado?',
        note: 'A las negociaciones que se agotan les suele faltar una pregunta.',
      },
    },
    principle: {
      ask: '¿Qué le dirías a una amiga que va a entrar en una sala como esta?',
      note: 'Tus palabras se te quedan más tiempo que las nuestras.',
    },
    'next-time': {
      ask: '¿Qué harás en el primer minuto del próximo bloqueo?',
      note: 'Dilo así: cuando vea…, haré…',
    },
  },
  guess: {
    title: (name) => `¿Qué diría ${name} esta noche?`,
    note: 'De 1, nada, a 7, del todo. Primero di lo que crees; lo suyo se ve en la parte siguiente.',
    ask: {
      outcome: 'Satisfacción con lo que consiguió',
      self: 'Satisfacción con cómo quedó',
      process: 'Satisfacción con la manera de hacerlo',
      relationship: 'Satisfacción con cómo han quedado las cosas entre vosotros',
    },
    give: 'Eso creo',
    given: 'Queda apuntado lo que crees.',
    of: (score) => `${number(score)} de 7`,
    yours: 'tú',
    theirs: (name) => name,
    close: (gap) =>
      gap < 0.75
        ? 'De media, acertaste con menos de un punto de diferencia.'
        : `De media, te alejaste ${number(gap)} puntos.`,
    table: { about: 'Sobre', yours: 'Lo que creías', theirs: 'Lo suyo' },
    none: 'Esta vez no dijiste lo que creías.',
  },
  quadrant: {
    title: 'La decisión y el resultado, por separado',
    here: 'Aquí estuviste',
    good: 'buenas decisiones',
    poor: 'había mejores decisiones',
    well: 'acabó bien',
    ill: 'acabó mal',
    cells: { earned: 'Ganado', unrewarded: 'Sin premio', forgiven: 'Perdonado', open: 'Por mejorar' },
    luck: 'La suerte',
  },
  believedTitle: 'Lo que creías, y con qué seguridad',
  sure: (percents) => `Le diste a lo más probable una seguridad del ${percents} %.`,
  conditions: {
    title: 'Cuando es mejor no acordar',
    known: (event) => `Cómo se podía saber en «${event}»`,
    signals: 'Señales que buscar: dos por lo menos, y una de ellas en lo que hacen',
    test: 'Una prueba justa antes de irse',
    ending: 'Entonces',
    guard: 'Para no irse por error',
    traps: 'Trampas de firmar y de irse',
    none: 'No caíste en ninguna trampa: no firmaste nada que te dejara peor, ni dejaste nada bueno sobre la mesa.',
  },
  strategies: {
    title: 'Las estrategias que te has encontrado aquí',
    card: 'Abrir su ficha',
    handbook: 'El manual de estrategias',
  },
  pair: {
    ask: (title) => `También has jugado «${title}». ¿Qué principio tienen en común los dos casos?`,
    askWithin: 'En este caso la negociación se rompió dos veces. ¿Qué principio tienen en común las dos?',
    note: (about) => `Compara ${about}. ¿Qué se parecía por debajo, y qué no?`,
    abouts: {
      'making-up': 'lo que hace falta para reparar algo, a un lado y al otro',
      'last-words': 'las palabras que cierran una negociación, y para qué sirven',
      'small-steps': 'lo que pueden un paso pequeño y un poco de tiempo',
      'other-terms': 'unas condiciones que ya no son las que eran, y quién las cambió',
      'twice-out': 'lo que había detrás de cada una de las dos veces, y lo que cada una necesitaba primero',
      'wanting-to': 'si de verdad quieren llegar a un acuerdo',
      'own-line': 'para qué servía tu propia línea, y por quién hablaba la persona de enfrente',
    },
  },
  calibration: 'En todas tus sesiones',
  example: {
    title: 'Un ejemplo resuelto',
    words:
      'El mismo caso, el mismo día y la misma suerte, jugados con las estrategias que encajan con lo que se ve. No es la única manera buena.',
    go: 'Verlo junto al tuyo',
    name: 'El ejemplo resuelto',
  },
  attempts: {
    title: 'Tus intentos',
    label: (n) => `Intento ${n}`,
    from: (n, move) => `desde la jugada ${move} del intento ${n}`,
    this: 'este',
    compare: 'Comparar con este',
    compareBoth: (n) => `Verlo junto al intento ${n}`,
    look: 'Su repaso',
    goOn: 'Seguir jugando',
    branched: (n, move) => `Este es otro intento, desde la jugada ${move} del intento ${n}.`,
  },
  handIn: {
    title: 'Entregarlo',
    note: 'El archivo y el enlace llevan tus jugadas, tus lecturas y tus notas; el archivo lleva también tus respuestas. Nada sale de este dispositivo si no lo envías tú.',
    alias: 'Un nombre que lo acompañe, si quieres',
    aliasNote: 'No hace falta. La persona que imparte el taller solo lo ve si lo pide.',
    file: 'Guardar en un archivo',
    link: 'Crear un enlace',
    csv: 'Medidas en una tabla (CSV)',
    linkIs: 'El enlace',
    copy: 'Copiarlo',
    copied: 'Copiado.',
    tooLong: 'Esta sesión es demasiado larga para un enlace. Guárdala en un archivo.',
  },
  anotherDay: {
    title: 'Otro día',
    words:
      'La misma sala y las mismas palabras, con otra cosa detrás. Nada de lo que hoy era verdad tiene que serlo entonces.',
    go: 'Jugarlo otro día',
  },
  compare: {
    title: 'Dos intentos, lado a lado',
    sides: ['Primero', 'Segundo'],
    which: ['El primer intento', 'El segundo intento'],
    course: 'Cómo lo vivieron',
    courseNote:
      'Su confianza (línea) y su frustración (trazos) en los dos intentos, de 0 a 100. La parte sombreada es común.',
    chart: 'Confianza y frustración en los dos intentos; las dos listas de abajo dicen lo mismo en palabras',
    measures: 'Las medidas',
    change: 'Cambio',
    fromThere: 'Desde donde se separan',
    nothing: 'Este intento no tiene más jugadas.',
    sealed: 'Sus valoraciones se abren cuando se responde a los momentos clave de su repaso.',
    debrief: 'A su repaso',
    shared: 'común',
    feels: (trust, frustration) => `confianza ${trust}, frustración ${frustration}`,
  },
}
