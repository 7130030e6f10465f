import type { Occasion } from '#domain/assessments/assessment.ts'
import { listOpenItems } from '#domain/assessments/list-open-items.ts'
import { answersOf, type OccasionRecord } from '#domain/assessments/occasion-record.ts'
import type { Instrument } from '#domain/instruments/instrument.ts'
import { Button } from '../button.tsx'
import { TextArea } from '../field.tsx'
import { useTexts } from '../language.tsx'
import { SaveStatus } from './statement-fields.tsx'

type Props = Readonly<{
  occasion: Occasion & Pick<OccasionRecord, 'consensus'>
  instrument: Instrument
  may: Readonly<{ lead: boolean }>
  since: object | null
  /** The note as typed, where it could not be saved. */
  note: string | undefined
  today: string
}>

/** The end of the agreement: why the result moved, what still lacks an answer, and closing. */
export function ClosePart({ occasion, instrument, may, since, note, today }: Props) {
  const t = useTexts().assessments.agree
  const open = listOpenItems(
    instrument.items.map(({ number }) => number),
    answersOf(occasion),
  )
  return (
    <section className="sheet__part" aria-labelledby="close">
      <h2 className="ds-heading" data-size="sm" id="close">
        {t.closeTitle}
      </h2>
      <p>{may.lead ? t.closeLead : t.closeByLeader}</p>
      <div className="statement-fields" data-autosave-part="shift">
        <input type="hidden" name="version-shift" value={occasion.version} data-version />
        <input type="hidden" name="before-shift" value={occasion.shiftNote} />
        <TextArea
          id="note-shift"
          label={since === null ? t.shiftNoteFirst : t.shiftNote}
          hint={since === null ? undefined : t.shiftNoteHint}
          rows={4}
          defaultValue={note ?? occasion.shiftNote}
        />
        <SaveStatus savedAt={null} today={today} />
      </div>
      {may.lead && (
        <>
          {open.length > 0 && <p data-open-items>{t.openItems(open)}</p>}
          <div className="actions">
            <Button name="intent" value="close">
              {t.closeAction}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
