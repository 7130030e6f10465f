import { many } from '../formats.ts'

type Stage = 'plan' | 'do' | 'study' | 'act'

/** Words of cycles: something is tried on a small scale, studied for women and men, and decided on (PDSA). */
export const cycles = {
  title: 'Cykler',
  lead: 'Pröva i liten skala, se vad som händer för kvinnor och för män, och bestäm sedan. En cykel i taget.',
  empty: 'Ingen cykel har påbörjats än. Den första kan vara liten: en vecka, en grupp, en ändring.',
  new: 'Påbörja en cykel',
  newTitle: (n: number) => `Ny cykel: nummer ${n}`,
  of: (improvement: string) => `I förbättringen ”${improvement}”.`,
  numbered: (n: number, title: string) => `Cykel ${n}. ${title}`,
  follows: (n: number) => `Bygger på cykel ${n}`,
  stages: { plan: 'Planera', do: 'Göra', study: 'Studera', act: 'Agera' } satisfies Record<Stage, string>,
  stageState: { filled: 'klart', now: 'nu', later: 'väntar' },
  /** Beside the heading of a stage in the form. */
  stageLead: {
    plan: 'Vad vill ni veta, vad prövar ni, och vad tror ni händer?',
    do: 'Vad blev verkligen gjort?',
    study: 'Vad hände för kvinnor och för män?',
    act: 'Vad gör ni nu?',
  } satisfies Record<Stage, string>,
  /** What a cycle has come to. */
  standing: {
    do: (day: string) => `Pågår, studeras ${day}`,
    study: (day: string) => `Gjord, studeras ${day}`,
    act: () => 'Studerad, inte beslutad',
  },
  waits: {
    do: (day: string) => `Skulle ha studerats ${day}. Skriv vad som blev gjort`,
    study: (day: string) => `Väntar på att studeras sedan ${day}`,
    act: (day: string) => `Väntar på beslut sedan ${day}`,
  },
  /** The same as a link to what there is to do. */
  go: {
    do: (title: string) => `Skriv vad som blev gjort: ${title}`,
    study: (title: string) => `Studera: ${title}`,
    act: (title: string) => `Bestäm vad ni gör nu: ${title}`,
    begin: (improvement: string) => `Påbörja en cykel i: ${improvement}`,
  },
  waitsAt: (n: number, what: string) => `Cykel ${n}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  goHere: { do: 'Skriv vad som blev gjort', study: 'Studera', act: 'Bestäm vad ni gör nu' },
  next: {
    title: 'Cykler: nästa steg',
    in: (improvement: string) => `Förbättringen: ${improvement}`,
    more: (n: number) => `och ${many(n, 'cykel', 'cykler')} till`,
  },
  verdict: {
    'as-predicted': 'Det blev som vi trodde',
    partly: 'Det blev delvis som vi trodde',
    not: 'Det blev inte som vi trodde',
  },
  decision: {
    adopt: 'Inför',
    adapt: 'Ändra och pröva igen',
    abandon: 'Lägg ner',
  },
  decisionMeaning: {
    adopt: 'Det fungerade. Gör det till vårt vanliga sätt.',
    adapt: 'Det fungerade delvis. Nästa cykel börjar med det ni har lärt er.',
    abandon: 'Det fungerade inte. Det är också ett svar.',
  },
  decided: { adopt: 'Infört', adapt: 'Ändras och prövas igen', abandon: 'Nedlagt' },
  fields: {
    title: 'Frågan',
    plan: 'Vad ni prövar',
    prediction: 'Vad ni tror händer',
    begunOn: 'Påbörjas',
    studyOn: 'Studeras',
    done: 'Vad som blev gjort',
    doneOn: 'När det var gjort',
    numbers: 'Vad siffrorna sa',
    women: 'Kvinnor eller flickor',
    men: 'Män eller pojkar',
    verdict: 'Blev det som ni trodde?',
    studiedOn: 'När ni studerade',
    decision: 'Beslutet',
    because: 'Varför',
    actedOn: 'När ni beslutade',
  },
  form: {
    titleHint: 'En kort fråga: Kommer fler flickor om vi ändrar tiden?',
    planHint: 'Det minsta som ger svar.',
    predictionHint: 'För kvinnor och för män. Gärna med en siffra.',
    doneHint: 'Också det som inte blev av, och det oväntade.',
    numbersHint: 'Kvinnor före män, med antal. Lämna tomt om ni inte följde några siffror.',
    womenHint: 'Vad de sa och gjorde. Frågade ni inga, skriv det.',
    menHint: 'Vad de sa och gjorde. Frågade ni inga, skriv det.',
    becauseHint: 'Ändrar ni och prövar igen: vad ändrar ni?',
    predicted: 'Ni trodde:',
    days: (day: string) => `Dag: ${day}. Ändra`,
    planDays: (begun: string) => `Påbörjas ${begun}. Ändra`,
    submit: 'Spara',
    change: (stage: string) => `Ändra: ${stage.toLowerCase()}`,
    waitingStage: 'Fyll i nu, eller kom tillbaka senare',
    cancel: 'Avbryt',
  },
  saved: 'Sparat.',
  nextIs: {
    do: (day: string) => `Nästa steg: pröva, och skriv här vad som blev gjort. Studera senast ${day}.`,
    study: (day: string) => `Nästa steg: studera ${day}. Skriv vad kvinnor och män sa och gjorde.`,
    act: () => 'Nästa steg: bestäm om ni inför, ändrar eller lägger ner.',
  },
  whole: 'Cykeln är klar.',
  adapted: 'Ni ändrar och prövar igen.',
  beginNext: (n: number) => `Påbörja cykel ${n} med samma plan`,
  prefilled: (n: number) =>
    `Planen är hämtad från cykel ${n}, med det ni skulle ändra längst ned. Skriv en ny förutsägelse.`,
  continued: (n: number) => `Fortsätter i cykel ${n}`,
  noNumbers: 'Inga siffror följdes.',
  remove: 'Ta bort cykeln',
  removeWhy: 'Är den inskriven av misstag kan den tas bort. Loggen visar att den har funnits.',
  removeConfirm: 'Ja, ta bort den',
  back: 'Till förbättringen',
  completion: {
    title: 'Hur långt cyklerna kommer',
    /** Whoever plans and does often skips the two that teach. */
    lead: 'Att planera och göra går av sig självt. Att studera och besluta är det som brukar glömmas.',
    none: 'Ingen cykel har påbörjats.',
    notDue: (begun: number) =>
      `${begun === 1 ? 'En cykel är påbörjad' : `${begun} cykler är påbörjade`}. Ingen skulle ha studerats än.`,
    sentence: (d: { due: number; studied: number; acted: number }) =>
      `Av ${d.due === 1 ? 'den cykel' : `${d.due} cykler`} som skulle ha studerats har ${d.studied} studerats och ${d.acted} lett till beslut.`,
    more: (n: number) => `${many(n, 'cykel', 'cykler')} till pågår, med studiedag längre fram.`,
    studied: 'Studerade',
    acted: 'Beslutade',
    share: (percent: string, n: number, of: number) => `${percent} % (${n} av ${of})`,
    round: (d: { sharing: number; of: number; unknown: number }) =>
      `Räknat på de förbättringar som ${d.sharing} av ${d.of} organisationer visar dig.${
        d.unknown === 0
          ? ''
          : ` De övriga ${d.unknown} visar inga, så om deras cykler är inget känt. Det betyder inte att de inte har några.`
      }`,
    nobodyShares: (of: number) =>
      `Ingen av de ${of} organisationerna visar dig någon förbättring, så om deras cykler är inget känt.`,
  },
}

export type CyclesTexts = typeof cycles
