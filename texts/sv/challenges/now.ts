import { capitalise } from '../../formats.ts'
import { nouns, other, type Of, type Subject, type Gap } from './nouns.ts'

export const now = {
  title: 'Då och nu',
  noFigures: 'Den här installationen har ingen statistik just nu, så det går inte att jämföra.',
  /** How the difference has moved, for whom it was about. */
  gap: (gap: Gap, about: Subject, of: Of): string => {
    const whom =
      about === 'both' ? `mellan ${nouns(of).women} och ${nouns(of).men}` : `för ${nouns(of)[about]}`
    return {
      closed: `Skillnaden ${whom} är borta: mindre än en tiondel av den är kvar.`,
      smaller: `Skillnaden ${whom} har minskat men är inte borta.`,
      unchanged: `Skillnaden ${whom} är ungefär lika stor: den har ändrats med mindre än en tiondel.`,
      larger: `Skillnaden ${whom} har ökat.`,
      reversed:
        about === 'both'
          ? `Skillnaden ${whom} har bytt riktning.`
          : `Skillnaden ${whom} har bytt riktning. Nu är det ${nouns(of)[other(about)]} som har det sämre.`,
    }[gap]
  },
  mover: (
    mover:
      | 'about-better'
      | 'other-worse'
      | 'meet'
      | 'both-better'
      | 'both-worse'
      | 'about-worse'
      | 'other-better'
      | 'apart',
    about: 'women' | 'men',
    of: Of,
  ): string => {
    const [whom, those] = [capitalise(nouns(of)[about]), nouns(of)[other(about)]]
    return {
      'about-better': `${whom} har fått det bättre, och ${those} har det ungefär som förut.`,
      'other-worse': `Det beror på att ${those} har fått det sämre. ${whom} har det ungefär som förut.`,
      meet: `${whom} har fått det bättre, och ${those} har fått det sämre.`,
      'both-better': 'Båda har fått det bättre.',
      'both-worse': 'Båda har fått det sämre.',
      'about-worse': `${whom} har fått det sämre, och ${those} har det ungefär som förut.`,
      'other-better': `${capitalise(those)} har fått det bättre, och ${whom.toLowerCase()} har det ungefär som förut.`,
      apart: `${whom} har fått det sämre, och ${those} har fått det bättre.`,
    }[mover]
  },
  directionUnknown:
    'Vilket håll som är bättre är inte bedömt, så det går inte att säga vem som har fått det bättre eller sämre.',
  /** How much each has moved. */
  changes: (d: { women: string; men: string; of: Of; from: number; to: number }) =>
    `Från ${d.from} till ${d.to}: ${d.women} för ${nouns(d.of).women}, ${d.men} för ${nouns(d.of).men}.`,
  swing:
    'Skillnaden har brukat svänga minst så här mycket från ett år till nästa. Det kan vara tillfälligt; vänta gärna in fler år.',
  revised: (d: { year: number; women: string; men: string; of: Of }) =>
    `Källan har ändrat siffrorna för ${d.year} i efterhand, till ${d.women} för ${nouns(d.of).women} och ${d.men} för ${nouns(d.of).men}. Här jämförs med det som ni såg.`,
  revisedGap: (d: { year: number; difference: string }) =>
    `Källan har ändrat skillnaden för ${d.year} i efterhand, till ${d.difference}. Här jämförs med det som ni såg.`,
  noNewer: (year: number) => `Det finns inga nyare siffror än ${year} än. Så fort de kommer står de här.`,
  repeated: (year: number) =>
    `Källan har samma siffror för åren efter ${year}. De upprepas till nästa val eller motsvarande, så det går inte att säga något nytt.`,
  gone: 'Källan har tagit bort nyckeltalet. De frysta siffrorna finns kvar, men det går inte att jämföra med dem.',
  otherMeaning: (title: string) =>
    `Nyckeltalet heter nu ”${title}” eller räknas på ett annat sätt. Det kan betyda något annat än då, så siffrorna jämförs inte.`,
  noFiguresHere: 'Källan har inte längre siffror för båda könen här, så det går inte att jämföra.',
  figure: (title: string) => `${title}, då och nu`,
  gapTag: {
    closed: 'Skillnaden är borta',
    smaller: 'Skillnaden har minskat',
    unchanged: 'Skillnaden är lika stor',
    larger: 'Skillnaden har ökat',
    reversed: 'Skillnaden har bytt riktning',
  },
  noNewTag: 'Inga nya siffror än',
  cannotTag: 'Går inte att jämföra längre',
}
