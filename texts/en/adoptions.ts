import { many } from '../formats.ts'
import type { AdoptionsTexts } from '../sv/adoptions.ts'

export const adoptions: AdoptionsTexts = {
  count: (n) =>
    n === 0
      ? 'Nobody has taken up this idea yet.'
      : `${many(n, 'organisation has', 'organisations have')} taken up this idea.`,
  spread: 'Have others taken it up?',
  take: 'We take up this idea',
  title: 'Take up this idea',
  lead: (owner) => `The idea comes from ${owner}. Say what you take up and what you do your own way.`,
  who: 'What others see',
  seen: {
    known: (owner) =>
      `${owner} sees that you have taken up the idea, from which day and what you adapt. Others see only how many have done so.`,
    nobody: 'You see it yourselves. Others see only how many have taken up the idea.',
  },
  own: 'The idea is your own. Others can take it up, and you see here who does.',
  already: (organisation, date) => `${organisation} took it up on ${date}.`,
  toList: 'To what we have taken up',
  form: {
    organisation: 'For which organisation?',
    adoptedOn: 'From which day?',
    adapted: 'What do you adapt?',
    adaptedHint: 'Optional. What is different with you, so that those who had the idea learn something too.',
    begin: 'And then?',
    begins: {
      yes: 'Begin an improvement now',
      yesHint:
        'It is filled in with the idea and a link back. How things are with you, you write yourselves.',
      no: 'Only note that we take it up',
    },
    submit: 'Take it up',
  },
  fields: { organisation: 'The organisation', adoptedOn: 'The day', adapted: 'What you adapt' },
  problems: {
    missing: () => 'Needs to be filled in.',
    'too-long': (limit) => `May be at most ${limit} characters.`,
    'unknown-choice': () => 'Choose an organisation where you work.',
    'not-a-date': () => 'Write a day that exists, such as 2026-03-12.',
    'in-future': () => 'Cannot be later than today.',
    'ones-own': () => 'The idea is their own. Choose another organisation.',
    'taken-already': () => 'The organisation has taken up this idea already.',
  },
  begun: {
    theirs: 'In the example:',
    ours: 'With us: ',
    after: (d) =>
      `We take up “${d.title}” (${d.owner}).${d.adapted === '' ? '' : `\n\nWhat we do differently: ${d.adapted}`}`,
  },
  from: {
    title: 'Taken from others',
    lead: 'Ideas from the library that you have taken up.',
    none: 'You have not taken up anything in the library yet.',
    line: (title, owner) => (owner === '' ? title : `${title} (${owner})`),
    on: (date) => `Since ${date}.`,
    adapted: 'Adapted:',
    withdrawn: (owner, date) => `The example was withdrawn by ${owner} on ${date}.`,
    improvement: 'The improvement that began with it',
    begin: 'Begin an improvement',
    undo: 'We no longer take it up',
    undoConfirm: 'Yes, remove it from the list',
    undoWhy: 'It is no longer counted. The improvement that began with it stays.',
    removed: 'Removed from the list.',
    library: 'Search the library',
  },
  followers: {
    title: 'Others who have taken up your ideas',
    lead: 'Organisations that have taken up your ideas, from examples of your own and from cases in reports. Only you and they see it.',
    none: 'Nobody has taken up an idea of yours yet, as far as is known here.',
  },
  section: {
    title: 'Taken from',
    lead: 'The improvement began with an idea from somebody else.',
  },
}
