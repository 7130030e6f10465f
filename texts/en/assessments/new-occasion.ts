import { formatDate, formatList } from '../../formats.ts'
import type { newOccasion as swedish } from '../../sv/assessments/new-occasion.ts'

export const newOccasion: typeof swedish = {
  title: 'New self-assessment occasion',
  lead: 'Choose meeting and checklist, and invite those who shall rate. Each rates alone; then you agree.',
  meeting: 'At which meeting?',
  meetingOption: (name, date) => (date ? `${name}, ${formatDate('en', date)}` : name),
  instrument: 'Which checklist?',
  instrumentHint: 'Use the same checklist as last time, and the shift will show.',
  instrumentOption: (title, level) => `${title}: ${level}`,
  instrumentMeaning: (items, from, to) => `${items} statements, scale ${from}–${to}`,
  date: 'Date on which you agree',
  dateHint: 'The day of the meeting. Rating can begin at once.',
  people: 'Who is invited to rate?',
  peopleHint:
    'Do invite politicians, managers and key persons. The same people and roles as last time make the results comparable.',
  nobody: 'There are no people in the organisation yet. Add them below.',
  create: 'Create the occasion',
  already: (labels) => `Already there: ${formatList('en', labels)}.`,
  addTitle: 'Add a person',
  addLead: 'For somebody who shall rate but is not in the list. What you chose above is kept.',
  invite:
    'Is somebody missing from the list? Invite them under People, and they can be chosen once they have accepted.',
  addTrial: 'In trial mode you can then step in as the person from the page of the occasion.',
  name: 'Name',
  role: 'Role',
  add: 'Add',
  added: (name) => `${name} is now in the list above and already ticked.`,
}
