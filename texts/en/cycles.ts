import { many } from '../formats.ts'
import type { CyclesTexts } from '../sv/cycles.ts'

export const cycles: CyclesTexts = {
  title: 'Cycles',
  lead: 'Try something on a small scale, see what happens for women and for men, and then decide. One cycle at a time.',
  empty: 'No cycle has been begun yet. The first can be small: one week, one group, one change.',
  new: 'Begin a cycle',
  newTitle: (n) => `New cycle: number ${n}`,
  of: (improvement) => `In the improvement “${improvement}”.`,
  numbered: (n, title) => `Cycle ${n}. ${title}`,
  follows: (n) => `Builds on cycle ${n}`,
  stages: { plan: 'Plan', do: 'Do', study: 'Study', act: 'Act' },
  stageState: { filled: 'done', now: 'now', later: 'waiting' },
  stageLead: {
    plan: 'What do you want to know, what do you try, and what do you think will happen?',
    do: 'What was really done?',
    study: 'What happened for women and for men?',
    act: 'What do you do now?',
  },
  standing: {
    do: (day) => `Under way, to be studied on ${day}`,
    study: (day) => `Done, to be studied on ${day}`,
    act: () => 'Studied, not decided on',
  },
  waits: {
    do: (day) => `Was to be studied on ${day}. Write what was done`,
    study: (day) => `Has been waiting to be studied since ${day}`,
    act: (day) => `Has been waiting for a decision since ${day}`,
  },
  go: {
    do: (title) => `Write what was done: ${title}`,
    study: (title) => `Study: ${title}`,
    act: (title) => `Decide what you do now: ${title}`,
    begin: (improvement) => `Begin a cycle in: ${improvement}`,
  },
  waitsAt: (n, what) => `Cycle ${n}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  goHere: { do: 'Write what was done', study: 'Study it', act: 'Decide what you do now' },
  next: {
    title: 'Cycles: the next step',
    in: (improvement) => `The improvement: ${improvement}`,
    more: (n) => `and ${many(n, 'cycle', 'cycles')} more`,
  },
  verdict: {
    'as-predicted': 'It went as we thought',
    partly: 'It went partly as we thought',
    not: 'It did not go as we thought',
  },
  decision: {
    adopt: 'Adopt',
    adapt: 'Adapt and try again',
    abandon: 'Abandon',
  },
  decisionMeaning: {
    adopt: 'It worked. Make it our ordinary way.',
    adapt: 'It worked in part. The next cycle begins with what you have learnt.',
    abandon: 'It did not work. That is an answer too.',
  },
  decided: { adopt: 'Adopted', adapt: 'To be adapted and tried again', abandon: 'Abandoned' },
  fields: {
    title: 'The question',
    plan: 'What you try',
    prediction: 'What you think will happen',
    begunOn: 'Begins',
    studyOn: 'To be studied',
    done: 'What was done',
    doneOn: 'When it was done',
    numbers: 'What the figures said',
    women: 'Women or girls',
    men: 'Men or boys',
    verdict: 'Did it go as you thought?',
    studiedOn: 'When you studied it',
    decision: 'The decision',
    because: 'Why',
    actedOn: 'When you decided',
  },
  form: {
    titleHint: 'A short question: Will more girls come if we change the time?',
    planHint: 'The smallest thing that gives an answer.',
    predictionHint: 'For women and for men. A figure is good.',
    doneHint: 'Also what did not happen, and the unexpected.',
    numbersHint: 'Women before men, with how many. Leave it empty if you followed no figures.',
    womenHint: 'What they said and did. If you asked none, write that.',
    menHint: 'What they said and did. If you asked none, write that.',
    becauseHint: 'If you adapt and try again: what do you change?',
    predicted: 'You thought:',
    days: (day) => `Day: ${day}. Change`,
    planDays: (begun) => `Begins ${begun}. Change`,
    submit: 'Save',
    change: (stage) => `Change: ${stage.toLowerCase()}`,
    waitingStage: 'Fill in now, or come back later',
    cancel: 'Cancel',
  },
  saved: 'Saved.',
  nextIs: {
    do: (day) => `Next: try it, and write here what was done. Study it by ${day}.`,
    study: (day) => `Next: study it on ${day}. Write what women and men said and did.`,
    act: () => 'Next: decide whether you adopt, adapt or abandon.',
  },
  whole: 'The cycle is complete.',
  adapted: 'You adapt and try again.',
  beginNext: (n) => `Begin cycle ${n} with the same plan`,
  prefilled: (n) =>
    `The plan comes from cycle ${n}, with what you were going to change at the end. Write a new prediction.`,
  continued: (n) => `Continues in cycle ${n}`,
  noNumbers: 'No figures were followed.',
  remove: 'Remove the cycle',
  removeWhy: 'If it was entered by mistake, it can be removed. The audit trail shows that it was there.',
  removeConfirm: 'Yes, remove it',
  back: 'To the improvement',
  completion: {
    title: 'How far the cycles get',
    lead: 'Planning and doing look after themselves. Studying and acting are what people tend to skip.',
    none: 'No cycle has been begun.',
    notDue: (begun) =>
      `${begun === 1 ? 'One cycle has been begun' : `${begun} cycles have been begun`}. None is due to be studied yet.`,
    sentence: (d) =>
      `Of the ${many(d.due, 'cycle', 'cycles')} due to be studied, ${d.studied} ${d.studied === 1 ? 'has' : 'have'} been studied and ${d.acted} ${d.acted === 1 ? 'has' : 'have'} led to a decision.`,
    more: (n) => `${many(n, 'more cycle is', 'more cycles are')} under way, to be studied later.`,
    studied: 'Studied',
    acted: 'Decided on',
    share: (percent, n, of) => `${percent}% (${n} of ${of})`,
    round: (d) =>
      `Counted on the improvements that ${d.sharing} of ${d.of} organisations show you.${
        d.unknown === 0
          ? ''
          : ` The other ${d.unknown} show you no improvement, so nothing is known of their cycles. That does not mean that they have none.`
      }`,
    nobodyShares: (of) =>
      `None of the ${of} organisations shows you any improvement, so nothing is known of their cycles.`,
  },
}
