import type { SetFigure } from '#domain/sets/set-figure.ts'
import { useLanguage } from '../language.tsx'
import { whyLater, whyNotShown } from '#charts/why-not-shown.ts'

/** What is missing of a key figure and why, and what must be borne in mind. */
export function SetFigureNotes({ figure }: { figure: SetFigure }) {
  const language = useLanguage()
  const notes = [whyNotShown(figure, language), whyLater(figure, language)].filter(Boolean)
  return notes.map((note) => (
    <p key={note} className="set-figure__note">
      {note}
    </p>
  ))
}
