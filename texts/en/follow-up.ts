import { many } from '../formats.ts'
import type { FollowUpTexts } from '../sv/follow-up.ts'

const after = (wave: 1 | 2 | 4) => (wave === 1 ? 'one year' : wave === 2 ? 'two years' : 'four years')

/** Words about improvements that are over: do they stay? */
export const followUp: FollowUpTexts = {
  fates: {
    'in-use': 'In use',
    adapted: 'In use, but adapted',
    spread: 'In use, and spread',
    gone: 'No longer in use',
  },
  after,
  section: {
    title: 'Does it stay?',
    going:
      'When the improvement has ended, or the round is over, we ask after one, two and four years whether what came of it is still in use.',
    nothing:
      'There is no result above the step of activity, so there is nothing that could stay. That is why we do not ask.',
    ended: (day) => `Ended on ${day}.`,
    round: (day) => `The round was over on ${day}.`,
    at: (wave) => `After ${after(wave)}`,
    later: (day) => `To be asked on ${day}.`,
    asked: (day) => `Asked on ${day}. Nobody has answered yet.`,
    reminded: (day) => `Reminded on ${day}.`,
    open: (day) => `The time came on ${day}. Nobody has answered.`,
    over: 'Not asked, since it is no longer in use.',
    witness: (witness) => `Who can tell: ${witness}`,
    answered: (day) => `Answered on ${day}.`,
    late: (day) => `Answered on ${day}, more than a year after the time to ask.`,
    answer: 'Answer',
    correct: 'Correct the answer',
    all: 'All that is over in the organisation',
  },
  page: {
    title: (wave) => `Does it stay after ${after(wave)}?`,
    lead: (title) => `About the improvement “${title}”.`,
    whatCame: 'What came of it',
    earlier: 'Earlier answers',
    fate: 'What has become of it?',
    fateHint: 'Choose what fits best today.',
    fateMeaning: {
      'in-use': 'It is used as it was meant to be.',
      adapted: 'It is used, but has changed along the way.',
      spread: 'It is used by others too than those who made it.',
      gone: 'Nobody uses it now. Then we do not ask again.',
    },
    witness: 'Who can tell more?',
    witnessHint:
      'Preferably a position, such as Head of home care. A name is personal data: write it only if the person knows of it. Everybody with whom the improvement is shared sees it.',
    said: 'How can you tell? One sentence is enough.',
    saidHint: 'If it is no longer in use, write why. That is what others learn most from.',
    submit: 'Save the answer',
    correcting: (day) =>
      `You are correcting the answer of ${day}. What it said before is kept in the audit trail.`,
    late: (day) => `The time to ask was ${day}. Answering now is fine; the answer gets the date of today.`,
  },
  fields: { fate: 'What has become of it', witness: 'Who can tell', said: 'How you can tell' },
  home: {
    title: 'Does it stay?',
    why: ({ wave, day }) =>
      `Over since ${day}. Is what came of it in use after ${after(wave)}? It takes a minute to answer.`,
  },
  list: {
    title: (organisation) => `What stays in ${organisation}`,
    short: 'What stays',
    lead: (n) =>
      n === 0
        ? 'No improvement that is over has left anything behind yet.'
        : `${many(n, 'improvement is', 'improvements are')} over and ${n === 1 ? 'has' : 'have'} left something behind. After one, two and four years we ask whether it is still in use.`,
    whatEmpty:
      'What you have ended, or the round has ended for you, will appear here. Set the day on which an improvement is finished on its own page.',
    entries: 'The improvements, most recently ended first',
  },
  curve: {
    title: 'How much stays',
    roundTitle: 'Share of the improvements of the round in use after one, two and four years',
    programmeTitle: (rounds) =>
      `Share of the improvements of the whole programme in use (${many(rounds, 'round that is', 'rounds that are')} over)`,
    ownTitle: 'Share of the organisation’s improvements in use',
    lead: ({ of, due, answered }) =>
      of === 0
        ? 'No improvement of the round that you may read is over and has left something behind.'
        : due === 0
          ? `${many(of, 'improvement of the round is', 'improvements of the round are')} over. Less than a year has passed since any of them, so nobody has been asked yet.`
          : `${many(of, 'improvement of the round is', 'improvements of the round are')} over. For ${due} at least a year has passed, and for ${answered} of those somebody has answered.`,
    small: 'So few improvements that each answer moves the share a lot. Read the numbers, not the per cent.',
    n: (improvements) => many(improvements, 'improvement that is over', 'improvements that are over'),
    dates: (day) => `as it stands on ${day}`,
    source: 'The organisations’ answers in Jämsides',
    note: 'The line is an estimate (Kaplan–Meier, Turnbull) in which those who have not answered count as no longer followed. The bars show between which values the share lies if all that nobody has answered about is gone, and if it all stays. It says nothing of single organisations.',
    drawing: {
      year: 'After',
      wave: (wave) => (wave === 0 ? 'The end' : many(wave, 'year', 'years')),
      due: 'To ask',
      asked: 'Asked',
      answered: 'Answers',
      standing: 'In use',
      gone: 'Gone',
      share: 'Share in use',
      range: 'Lowest–highest',
      ofDue: (n) => `n = ${n}`,
      notYet: 'not yet',
      unknown: 'cannot be said',
      from: (low, high) => `${low}–${high}`,
      point: ({ wave, share, range, due }) => `${wave}: ${share}, between ${range}, n = ${due}`,
      none: (wave) => `${wave}: not yet`,
      describe: (points) => `Share in use after the end. ${points}.`,
    },
  },
  letter: {
    subject: (n) => (n === 1 ? 'Is what you did in use?' : `Is what you did in use? ${n} questions`),
    about: (title, wave) => `– ${title} (after ${after(wave)})`,
    body: ({ name, asked, isReminder, link }) =>
      `Hello ${name},\n\n${isReminder ? 'A reminder, the only one: ' : ''}Some time has passed since these improvements were over. ` +
      `Is what came of them in use, has it been adapted, has it spread or is it gone?\n\n${asked.join('\n')}\n\n` +
      `Answering takes a minute and is worth as much if it is a no. Sign in${link === null ? ' to Jämsides' : ` at ${link}`}; ` +
      `the questions stand on your start page.\n\nYou get this letter because you own them, or lead the work where nobody does.\n`,
  },
}
