/** What the program says about itself, in Spanish: storage, files, faults. */
import type { Words } from './words.ts'

export const APP_ES: Words['app'] = {
  saveFile: 'Guardar la sesión en un archivo',
  download: 'Guardar en un archivo',
  dismiss: 'De acuerdo',
  fault: {
    title: 'Algo se ha roto en el programa.',
    words: 'No es culpa tuya. La sesión está guardada hasta la última jugada; al recargar la página sigue desde ahí.',
    reload: 'Recargar la página',
    goOn: 'Seguir tal como está',
  },
  missing: {
    title: 'Una parte del programa no ha llegado.',
    words:
      'Tu sesión está guardada hasta la última jugada. Comprueba la conexión y recarga la página; si no cambia nada, prueba de nuevo dentro de unos minutos.',
  },
  renewed:
    'Mientras tanto el programa se ha renovado y la página se ha recargado. No se ha perdido nada: sigue donde estabas.',
  noStorage:
    'Este navegador no guarda nada de esta página: al cerrarla, la sesión se pierde. En el repaso puedes guardarla en un archivo.',
  storageFull:
    'Este dispositivo no quiere guardar más la sesión. Sigue jugando; si la quieres conservar, guárdala en un archivo.',
  copied: 'Esta sesión ha seguido en otra pestaña. Lo que hagas aquí se guarda como una sesión aparte.',
  noSession: 'Esa sesión no está en este dispositivo.',
  noScenario: 'Ese caso no está aquí.',
  noEvent: (id) => `Esta vez la negociación no llega a «${id}», así que empieza desde el principio.`,
  noScenarioFor: (id) => `El caso «${id}» no está en este dispositivo.`,
  noVersionFor: (id) =>
    `La versión de «${id}» con la que se jugó no está en este dispositivo, y el archivo tampoco la trae.`,
  setAside: (why) => `Se ha apartado una sesión guardada, sin cambiar nada en ella. ${why}`,
  notThisFile: (why) => `Ese archivo no se ha abierto. ${why}`,
  onShelf: (title) => `«${title}» está en la estantería. Se queda en este dispositivo hasta que lo quites.`,
  offShelf: (title) => `«${title}» ya no está en la estantería. Las sesiones que se jugaron con él se quedan.`,
  fromFile: 'De tu archivo',
  beside: 'Viene con esta página',
  underWay: 'En curso',
  best: (handling, attempts) =>
    `Lo mejor hasta ahora: manejo ${handling} · ${attempts === 1 ? '1 intento' : `${attempts} intentos`}`,
  noRoom: 'Aquí no se puede dibujar la sala. Todo está en las palabras.',
  noSound: 'No se ha podido cargar el sonido. Cada sonido se dice también con palabras.',
  debriefAtWork: 'Repasando la negociación…',
  olderVersion: (title) =>
    `«${title}» ha cambiado desde que se jugó esta sesión. Se muestra con la versión que trae el archivo.`,
  olderModel:
    'Esta sesión se empezó con una versión anterior del programa. Tus decisiones se han vuelto a jugar con la de ahora, así que algún número puede ser distinto.',
  notThisLink: (why) => `La sesión de ese enlace no se ha abierto. ${why}`,
  handed:
    'Esta sesión ha llegado por un enlace. No se guarda en este dispositivo; para conservarla, guárdala en un archivo.',
  notComparable: 'Solo se pueden comparar dos intentos del mismo caso.',
  desk: {
    broken: (path, findings) => `${path} no se puede jugar, así que la página queda como estaba. ${findings}`,
    reloaded: (path, { carried, remarks }) =>
      [
        `${path} se ha vuelto a cargar.`,
        carried && `Se han jugado en él ${carried[0]} de ${carried[1]} decisiones.`,
        remarks > 0 && `La revisión tiene ${remarks === 1 ? 'una observación' : `${remarks} observaciones`} sobre él.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  erased: 'Todo lo que había guardado en este dispositivo se ha borrado.',
}
