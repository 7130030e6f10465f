import { computeChange } from '#domain/improvements/compute-change.ts'
import type { MeasuredChange } from '#domain/improvements/improvement.ts'
import { formatNumber } from '#texts/formats.ts'
import { useLanguage, useTexts } from '../language.tsx'

/** A measured change in a sentence: women (or girls) before men (or boys), both before and after. */
export function ChangeSentence({ change }: { change: MeasuredChange }) {
  const { start: t, common } = useTexts()
  const language = useLanguage()
  const { decimals } = computeChange(change)
  const show = (value: number) => formatNumber(language, value, decimals)
  const [first, second] = change.of === 'women-men' ? [common.women, common.men] : [common.girls, common.boys]
  const from: [string, string] = [show(change.before.women), show(change.before.men)]
  const to: [string, string] = [show(change.after.women), show(change.after.men)]
  return <p>{t.changeSentence({ measure: change.measure, first, second, from, to })}</p>
}
