/** The Spanish bank: the words of every generic line. Which line may be said when stands in English. */
import { BANK_EN } from './en.ts'
import { BARGAIN_ES } from './es-bargain.ts'
import { EXCHANGE_AND_CONCLUDE_ES } from './es-exchange-conclude.ts'
import { WALKOUT_ES } from './es-walkout.ts'
import { inOtherWords } from './in-other-words.ts'

export const BANK_ES = inOtherWords(BANK_EN, {
  lines: { ...EXCHANGE_AND_CONCLUDE_ES, ...BARGAIN_ES },
  walkout: WALKOUT_ES,
  offerReplies: {
    accepts: [
      'De acuerdo. Eso sí lo puedo firmar.',
      'Con eso puedo trabajar.',
      'Sí. Apúntalo así.',
      'Con eso basta. No creía que fuéramos a llegar.',
      'Has pensado en mi lado de la mesa. Sí.',
    ],
    counters: [
      'Lo he movido un poco. A ver qué te parece.',
      'No del todo. Yo le daría la vuelta así.',
      'Una parte, sí. Todo de golpe, no.',
      'Dame esto otro, y mira lo que te llevas a cambio.',
      'Más cerca. Déjame cambiar dos cosas de sitio.',
    ],
    refuses: [
      'Me temo que esta vuelve a tu lado de la mesa.',
      'No. Con eso no puedo volver a casa.',
      'No llega. Y no tengo nada que añadir.',
      'Le he dado la vuelta por los dos lados. No.',
      'Ojalá pudiera. No puedo.',
    ],
    insulted: [
      '¿Hacemos como que esa hoja se perdió?',
      'No puede ser que quisieras pasarme eso.',
      'Voy a hacer como que no lo he leído.',
      'Así que eso te parece que vale. Bueno es saberlo.',
      'De otra persona me lo habría esperado.',
    ],
    closed: [
      'Ahora, cifras no.',
      'Guarda eso, por favor. No es de lo que estamos hablando.',
      'Tú sigues echando cuentas. Yo no.',
      'Luego. Antes hay otra cosa.',
    ],
  },
})
