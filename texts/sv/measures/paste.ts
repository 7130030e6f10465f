type Pair = Readonly<{ women: string; men: string }>

/** Ord om att klistra in en serie och se vad den blir innan något sparas. */
export const paste = {
  title: 'Klistra in en serie',
  lead: 'Markera cellerna i kalkylarket, kopiera och klistra in här. Du får se hur de lästs innan något sparas.',
  how: (d: Pair) =>
    `En rad för varje period. Rubriker i första raden gör det säkrast: period, ${d.women}, ${d.men}. Ordningen spelar ingen roll. Utan rubriker läses kolumnerna som period, ${d.women}, ${d.men}.`,
  howShare: (d: Pair) =>
    `För andelar behövs också hur många det är av: period, ${d.women}, av ${d.women}, ${d.men}, av ${d.men}. Det går också att skriva 12/40 i en cell.`,
  example: 'Så här kan det se ut',
  exampleRows: {
    share: {
      day: ['2026-03-09\t12\t40\t9\t38', '2026-03-10\t14\t42\t11\t39'],
      week: ['2026-v10\t12\t40\t9\t38', '2026-v11\t14\t42\t11\t39'],
      month: ['2026-02\t12\t40\t9\t38', '2026-03\t14\t42\t11\t39'],
      quarter: ['2025-kv4\t12\t40\t9\t38', '2026-kv1\t14\t42\t11\t39'],
      year: ['2024\t12\t40\t9\t38', '2025\t14\t42\t11\t39'],
    },
    other: {
      day: ['2026-03-09\t31\t24', '2026-03-10\t28\t22'],
      week: ['2026-v10\t31\t24', '2026-v11\t28\t22'],
      month: ['2026-02\t31\t24', '2026-03\t28\t22'],
      quarter: ['2025-kv4\t31\t24', '2026-kv1\t28\t22'],
      year: ['2024\t31\t24', '2025\t28\t22'],
    },
  },
  text: 'Klistra in tabellen',
  textHint: 'Tomma celler är det ni inte vet. De blir inte noll.',
  preview: 'Visa vad det blir',
  again: 'Läs om',
  save: (n: number) => (n === 1 ? 'Spara 1 värde' : `Spara ${n} värden`),
  swap: (d: Pair) => `Byt plats på ${d.women} och ${d.men}`,
  previewTitle: 'Så här lästes tabellen. Inget är sparat än.',
  refusedTitle: (n: number) =>
    n === 1 ? 'En sak behöver rättas. Inget är sparat.' : `${n} saker behöver rättas. Inget är sparat.`,
  cell: (d: { line: number; field: string; value: string; problem: string }) =>
    `Rad ${d.line}${d.field === '' ? '' : `, ${d.field}`}${d.value === '' ? '' : `, ”${d.value}”`}: ${d.problem}`,
  more: (n: number) => `… och ${n} till.`,
  noticesTitle: 'Att känna till',
  notices: {
    'no-heads': (d: Pair) =>
      `Det finns ingen rubrikrad. Den andra kolumnen lästes som ${d.women}, och sedan ${d.men}. Stämmer det?`,
    'no-heads-swapped': (d: Pair) =>
      `Det finns ingen rubrikrad. Den andra kolumnen lästes som ${d.men}, och sedan ${d.women}. Stämmer det?`,
    'men-first': (d: Pair) =>
      `I tabellen står ${d.men} före ${d.women}. Rubrikerna styr, så var och en har hamnat rätt.`,
    comma: () => 'Komma lästes som gräns mellan celler, inte som decimaltecken.',
    'other-sexes': (d: Pair) => `Rubrikerna talar om ett annat par än ${d.women} och ${d.men}.`,
    sorted: () => 'Raderna stod inte i tidsordning. De är sorterade.',
    swapped: (d: Pair) => `Kolumnerna för ${d.women} och ${d.men} har bytt plats, som du bad om.`,
  },
  ignored: (head: string) => `Kolumnen ”${head}” läses inte.`,
  sexMissing: (who: string) => `Det finns ingen kolumn för ${who}. Det sparas som att uppgift saknas.`,
  lines: {
    'women-missing': (lines: string, d: Pair) =>
      `Värdet för ${d.women} saknas: ${lines}. Det sparas som att uppgift saknas.`,
    'men-missing': (lines: string, d: Pair) =>
      `Värdet för ${d.men} saknas: ${lines}. Det sparas som att uppgift saknas.`,
    'both-missing': (lines: string) =>
      `Båda värdena saknas: ${lines}. Perioden sparas som att uppgift saknas.`,
    'same-twice': (lines: string) => `Samma sak står två gånger: ${lines}. Den räknas en gång.`,
    moved: (lines: string) => `Dagen är räknad till den period den ligger i: ${lines}.`,
    running: (lines: string) => `Perioden är inte slut än, så mer kan komma: ${lines}.`,
  },
  line: (n: number) => `rad ${n}`,
  manyLines: (n: number) => `${n} rader`,
  periodsMissing: (n: number) =>
    n === 1
      ? '1 period mellan den första och den sista har ingen rad.'
      : `${n} perioder mellan den första och den sista har ingen rad.`,
  suspected: (periods: string) =>
    `Har könen bytt plats? För ${periods} liknar talen mer det som brukar gälla för det andra könet.`,
  pointsCaption: 'Det som skulle sparas',
  came: { added: 'nytt', changed: 'ändras', same: 'står redan' },
  cameHead: 'Vad som händer',
  was: (value: string) => `nu: ${value}`,
  nothing: 'Allt står redan likadant. Det finns inget att spara.',
  overtaken:
    'Någon annan har ändrat måttet sedan du såg förhandsvisningen. Se hur det blir nu, och spara igen.',
  empty: 'Det finns inga rader att läsa. Klistra in minst en rad med period och värden.',
  tooLong: (most: string) =>
    `Texten är längre än ${most} tecken. Inget är sparat. Klistra in en del i taget.`,
  tooMany: (d: { rows: string; most: string }) =>
    `Tabellen har ${d.rows} rader, och högst ${d.most} läses på en gång. Inget är sparat.`,
  noHeads: (d: { missing: string; heads: string }) =>
    `Första raden är rubriker, men de här hittas inte: ${d.missing}. Där står: ${d.heads}. Inget är sparat.`,
  dateHead: 'period (datum, vecka, månad, kvartal eller år)',
}
