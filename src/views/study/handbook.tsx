/** The handbook: a list of all cards beside the cards themselves, and the four conditions under which no agreement is better. */
import type { ComponentChildren, JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type { CardView, HandbookView, MetView } from '../../core/present/study-view.ts'
import { further } from '../dom/further-words.ts'
import { SignPicture } from '../dom/rating-sign.tsx'

export interface HandbookProps {
  readonly view: HandbookView
  /** The card that the address names. */
  readonly open: string | undefined
  readonly dayWords: (atMs: number) => string
  readonly onCard: (id: string) => void
  readonly onDebrief: (session: string) => void
  readonly onLibrary: () => void
}

export function Handbook(props: HandbookProps): JSX.Element {
  const { view, open, onLibrary, onCard } = props
  useEffect(() => {
    const card = open === undefined ? null : document.getElementById(cardId(open))
    card?.scrollIntoView({ block: 'start' })
    card?.focus({ preventScroll: true })
  }, [open])
  return (
    <main class="leaf handbook">
      <header class="leaf-head">
        <div>
          <h1>{further.study.handbook.title}</h1>
          <p class="quiet">{further.study.handbook.intro}</p>
        </div>
        <nav class="leaf-tools no-print" aria-label={further.study.tools}>
          <button class="button" type="button" onClick={onLibrary}>
            {further.study.library}
          </button>
        </nav>
      </header>
      <Contents view={view} onCard={onCard} />
      {view.groups.map(({ id, cards }) => (
        <section key={id} class="card-group" aria-labelledby={`group-${id}`}>
          <h2 id={`group-${id}`}>{further.study.handbook.groups[id].title}</h2>
          <p class="quiet">{further.study.handbook.groups[id].note}</p>
          <div class="cards">
            {cards.map((card) => (
              <Card key={card.id} card={card} {...props} />
            ))}
          </div>
        </section>
      ))}
      <Conditions {...props} />
    </main>
  )
}

function cardId(id: string): string {
  return `card-${id}`
}

function Contents({ view, onCard }: Pick<HandbookProps, 'view' | 'onCard'>): JSX.Element {
  return (
    <details class="card part no-print">
      <summary>{further.study.handbook.contents}</summary>
      <ul class="contents">
        {view.groups.flatMap(({ cards }) =>
          cards.map(({ id, name, met }) => (
            <li key={id}>
              <button class="link" type="button" onClick={() => onCard(id)}>
                {name}
              </button>
              {met.length > 0 && <span class="quiet"> · {further.study.handbook.times(met.length)}</span>}
            </li>
          )),
        )}
      </ul>
    </details>
  )
}

function Card({ card, open, dayWords, onDebrief }: HandbookProps & { readonly card: CardView }): JSX.Element {
  return (
    <article class={`card part strategy-card ${open === card.id ? 'is-open' : ''}`} id={cardId(card.id)} tabIndex={-1}>
      <h3>{card.name}</h3>
      <p class="card-is">{card.is}</p>
      <dl class="card-facts">
        <div>
          <dt>{further.study.handbook.fits}</dt>
          <dd>{card.fits}</dd>
        </div>
        <div>
          <dt>{further.study.handbook.backfires}</dt>
          <dd>{card.backfires}</dd>
        </div>
        {card.answers && card.answers.best.length > 0 && (
          <div>
            <dt>{further.study.handbook.best}</dt>
            <dd>{card.answers.best.join(' · ')}</dd>
          </div>
        )}
        {card.answers && card.answers.harmful.length > 0 && (
          <div>
            <dt>{further.study.handbook.harmful}</dt>
            <dd>{card.answers.harmful.join(' · ')}</dd>
          </div>
        )}
      </dl>
      <h4>{further.study.handbook.done}</h4>
      <ul class="card-checks">
        {card.checks.map((check) => (
          <li key={check.words}>
            {check.words}
            {check.critical && <span class="quiet"> ({further.study.handbook.critical})</span>}
          </li>
        ))}
      </ul>
      <HowSure {...card.evidence} />
      {card.answers && (
        <Met met={card.met} none={further.study.handbook.notMet} dayWords={dayWords} onDebrief={onDebrief}>
          {further.study.handbook.met} ({further.study.handbook.times(card.met.length)})
        </Met>
      )}
    </article>
  )
}

function HowSure({ strength, text }: CardView['evidence']): JSX.Element {
  return (
    <p class="quiet">
      <b>{further.study.handbook.evidence}:</b> {strength}. {text}
    </p>
  )
}

interface MetProps extends Pick<HandbookProps, 'dayWords' | 'onDebrief'> {
  readonly met: readonly MetView[]
  /** What is said where there are none. */
  readonly none: string
  readonly children: ComponentChildren
}

function Met({ met, none, dayWords, onDebrief, children }: MetProps): JSX.Element {
  if (met.length === 0) return <p class="met quiet">{none}</p>
  return (
    <details class="met">
      <summary>{children}</summary>
      <ul>
        {met.map((each, at) => (
          <li key={at}>
            {each.rating && <SignPicture rating={each.rating} isSecret={false} />} {each.scenario}: {each.event}
            {each.rating && ` (${further.study.handbook.ratings[each.rating]})`}, {dayWords(each.atMs)}{' '}
            <button class="link no-print" type="button" onClick={() => onDebrief(each.session)}>
              {further.study.handbook.fromDebrief}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Conditions({ view, dayWords, onDebrief }: HandbookProps): JSX.Element {
  return (
    <section class="card-group" aria-labelledby="conditions-title">
      <h2 id="conditions-title">{further.study.handbook.conditions}</h2>
      <p class="quiet">{further.study.handbook.conditionsNote}</p>
      <div class="cards">
        {view.conditions.map((condition) => (
          <article key={condition.id} class="card part strategy-card">
            <h3>{condition.name}</h3>
            <h4>{further.study.handbook.signals}</h4>
            <ul class="card-checks">
              {condition.signals.map((signal) => (
                <li key={signal}>{signal}</li>
              ))}
            </ul>
            <dl class="card-facts">
              <div>
                <dt>{further.study.handbook.test}</dt>
                <dd>{condition.fairTest}</dd>
              </div>
              <div>
                <dt>{further.study.handbook.afterwards}</dt>
                <dd>{condition.correctEnding}</dd>
              </div>
              <div>
                <dt>{further.study.handbook.door}</dt>
                <dd>{condition.door}</dd>
              </div>
              <div>
                <dt>{further.study.handbook.guard}</dt>
                <dd>{condition.guard}</dd>
              </div>
            </dl>
            <HowSure {...condition.evidence} />
            <Met
              met={condition.met}
              none={further.study.handbook.conditionNotMet}
              dayWords={dayWords}
              onDebrief={onDebrief}
            >
              {further.study.handbook.met}
            </Met>
          </article>
        ))}
      </div>
    </section>
  )
}
