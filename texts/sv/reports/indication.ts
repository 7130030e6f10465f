import { many } from '../../formats.ts'

export const indication = {
  lead: (occasion: string, name: string) =>
    `Programmet har vid olika tider haft olika regler för när en organisation kan kalla sig modellkommun eller modellregion. Här prövas de mot självskattningen vid ${occasion} (${name}). Svaret är en indikation. Ingen utfärdar något intyg.`,
  caption: (occasion: string) => `Vad reglerna indikerar, ${occasion}`,
  rule: 'Regel',
  period: 'Gäller',
  outcome: 'Indikation',
  reasons: 'Skäl',
  periods: { 'not-yet': 'gällde inte ännu', 'in-force': 'gällde då', 'no-longer': 'gällde inte längre' },
  outcomes: {
    met: 'pekar mot ja',
    'not-met': 'pekar mot nej',
    undecided: 'går inte att avgöra',
    'not-applicable': 'kan inte prövas',
    'no-rule': 'ingen regel funnen',
  },
  because: {
    'other-scale': (d: { scaleMin: number; scaleMax: number }) =>
      `Regeln gäller skalan ${d.scaleMin}–${d.scaleMax}.`,
    'nothing-applicable': 'Inget påstående är tillämpligt.',
    'lowest-remains': (items: string, count: number) =>
      `Lägsta steget finns kvar på ${many(count, 'påstående', 'påståenden')}: ${items}.`,
    'answers-missing': (items: string, count: number) =>
      `Skattning saknas på ${many(count, 'påstående', 'påståenden')}: ${items}.`,
    'enough-at-top': (d: { atTop: number; needed: number; applicable: number }) =>
      `${d.atTop} av ${d.applicable} påståenden står på högsta steget; ${d.needed} behövs.`,
    'too-few-at-top': (d: { atTop: number; needed: number; applicable: number }) =>
      `${d.atTop} av ${d.applicable} påståenden står på högsta steget; ${d.needed} behövs.`,
    'readings-differ': (needed: string) =>
      `De publicerade läsningarna av regeln skiljer sig (${needed} påståenden på högsta steget).`,
    'no-round-completed': 'Ingen runda är slutförd som deltagare.',
    'round-completed': 'En runda är slutförd som deltagare.',
    'not-mentor-afterwards': 'Organisationen har inte varit mentor efteråt.',
    'mentor-now': 'Organisationen är mentor nu.',
    'mentor-afterwards': 'Organisationen har varit mentor efteråt.',
    'not-found': 'Vi har letat efter en regel för den tiden men inte funnit någon.',
  },
}
