import { expect, test } from 'vitest'
import { planMeeting } from './plan-meeting.ts'

const words = (text: string) => ({ sv: text, en: text })
const guides = {
  guides: [{ themes: ['Styrning', 'Ledning'], aims: [words('see')], prepare: [words('draw')] }],
  assessedMeeting: { prepare: [words('rate')] },
  everyMeeting: { aims: [words('learn')], prepare: [words('come')] },
  customs: [{ daysBefore: 14, task: words('invite') }],
  note: words('own'),
  sources: [],
}
const meeting = { theme: words('Ledning'), date: '2027-01-28', assessed: true }
const said = (texts: readonly { sv: string }[]) => texts.map(({ sv }) => sv)

test('a theme that is known has its own aims before those of every meeting', () => {
  const plan = planMeeting(guides, meeting)
  expect(said(plan.aims)).toEqual(['see', 'learn'])
  expect(said(plan.prepare)).toEqual(['rate', 'draw', 'come'])
  expect(plan.deadlines).toMatchObject([{ daysBefore: 14, date: '2027-01-14' }])
})

test('a theme of its own has what every meeting has, and nobody rates where no assessment belongs', () => {
  const plan = planMeeting(guides, { ...meeting, theme: words('Annat'), assessed: false })
  expect(said(plan.aims)).toEqual(['learn'])
  expect(said(plan.prepare)).toEqual(['come'])
})

test.each([[null], ['2027-01']])('no deadline is counted from %s', (date) => {
  expect(planMeeting(guides, { ...meeting, date }).deadlines[0]!.date).toBeNull()
})
