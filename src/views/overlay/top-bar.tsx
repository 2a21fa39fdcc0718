/** Where one is: title, stages, round, and the buttons that are always there. */
import type { JSX } from 'preact'
import type { OverlayView, StageMark } from '../../core/present/overlay-view.ts'
import { words } from '../dom/words.ts'
import { Icon } from '../dom/icons.tsx'

interface TopBarProps {
  readonly view: OverlayView
  readonly muted: boolean
  readonly onNotebook: () => void
  readonly onMute: () => void
  readonly onSettings: () => void
  readonly onLeave: () => void
}

export function TopBar({ view, muted, onNotebook, onMute, onSettings, onLeave }: TopBarProps): JSX.Element {
  return (
    <header class="top-bar">
      <button
        class="button icon"
        type="button"
        onClick={onLeave}
        aria-label={words.play.leave}
        title={words.play.leave}
      >
        <Icon name="back" />
      </button>
      <h1 lang={view.language}>{view.title}</h1>
      <ol class="stages" aria-label={words.play.stages}>
        {view.stages.map((stage) => (
          <Stage key={stage.id} stage={stage} />
        ))}
      </ol>
      <span class="spring" />
      {view.round && (
        <span class="round">
          <span class="round-words">{view.round.label}</span>
          <span class="round-figures" aria-hidden="true">
            {view.round.now}/{view.round.of}
          </span>
        </span>
      )}
      <button
        class="button icon"
        type="button"
        data-notebook
        onClick={onNotebook}
        aria-label={words.play.notebook}
        title={words.play.notebook}
      >
        <Icon name="notebook" />
      </button>
      <button
        class="button icon mute"
        type="button"
        onClick={onMute}
        aria-pressed={muted}
        aria-label={muted ? words.play.unmute : words.play.mute}
      >
        <Icon name={muted ? 'soundOff' : 'soundOn'} />
      </button>
      <button
        class="button icon"
        type="button"
        onClick={onSettings}
        aria-label={words.play.settings}
        title={words.play.settings}
      >
        <Icon name="settings" />
      </button>
    </header>
  )
}

function Stage({ stage }: { readonly stage: StageMark }): JSX.Element {
  const trouble = stage.trouble ? ` · ${stage.trouble}` : ''
  return (
    <li
      class={`stage ${stage.state} ${stage.trouble ? 'in-trouble' : ''}`}
      {...(stage.state === 'now' && { 'aria-current': 'step' as const })}
    >
      {stage.label}
      {trouble}
    </li>
  )
}
