import { roleCounts } from '../roles.ts'
import { many } from '../../formats.ts'

export const participation = {
  inGroup: (organisation: string, group: string) => `${organisation} deltar i ${group}.`,
  with: (others: string) => `I gruppen finns också ${others}.`,
  mentor: (names: string, count: number) => (count === 1 ? `Mentor är ${names}.` : `Mentorer är ${names}.`),
  noMentor: 'Gruppen har ingen mentor i deltagarlistan.',
  isMentor: (organisation: string, group: string) => `${organisation} är mentor i ${group}.`,
  kinds: { learner: 'deltagare', mentor: 'mentor', 'supporting-mentor': 'stödmentor' },
  statuses: {
    active: 'deltar',
    completed: 'har slutfört',
    withdrew: 'har avbrutit',
    'did-not-report': 'har inte lämnat rapport',
  },
  status: {
    active: '',
    completed: 'Organisationen har slutfört rundan.',
    withdrew: 'Organisationen har avbrutit sitt deltagande.',
    'did-not-report': 'Organisationen har inte lämnat någon rapport.',
  },
  meetingsCaption: (organisation: string) => `Rundans möten och självskattningar i ${organisation}`,
  columns: {
    meeting: 'Möte',
    theme: 'Tema',
    date: 'Datum',
    assessment: 'Självskattning',
    raters: 'Personer som skattade',
  },
  assessment: {
    closed: 'avslutad',
    agreeing: 'gruppen enas',
    rating: 'pågår',
    none: 'inte gjord',
    notAssessed: 'ingår inte',
  },
  ratersNote:
    'Personer som lämnade in ett eget skattningsblad. En arbetsbok säger inte hur många de var (..).',
  roleCounts,
  occasionRoles: (occasion: string, roles: string) => `Skattade vid ${occasion}: ${roles}.`,
  roundSentence: (learners: number, groups: number) =>
    `${many(learners, 'organisation är deltagare', 'organisationer är deltagare')}, i ${many(groups, 'grupp', 'grupper')}.`,
  roundMentors: (mentors: number, supporting: number) =>
    supporting === 0
      ? `Därtill kommer ${many(mentors, 'mentor', 'mentorer')}.`
      : `Därtill kommer ${many(mentors, 'mentor', 'mentorer')} och ${many(supporting, 'stödmentor', 'stödmentorer')}.`,
  withdrawn: (n: number) => `${many(n, 'organisation', 'organisationer')} har avbrutit.`,
  silent: (n: number) => `${many(n, 'organisation', 'organisationer')} har inte lämnat rapport.`,
  occasionsSentence: (n: number, organisations: number) =>
    n === 0
      ? 'Ingen självskattning från rundan är avslutad i Jämsides ännu.'
      : `${many(n, 'självskattning är avslutad', 'självskattningar är avslutade')}, av ${many(organisations, 'organisation', 'organisationer')}.`,
  participantsCaption: 'Deltagare i rundan',
  roundColumns: {
    organisation: 'Organisation',
    group: 'Grupp',
    kind: 'Roll',
    status: 'Läge',
    closed: 'Avslutade självskattningar',
    improvements: 'Förbättringar',
  },
  sharedNote: 'Självskattningar och förbättringar räknas där de delas med alla i rundan.',
  orderNote: 'Organisationerna står i gruppernas ordning, inte efter resultat.',
  onlyMeetingsCaption: 'Rundans möten',
  roundMeetingsCaption: 'Rundans möten och antalet avslutade självskattningar',
  fictionalName: (name: string) => `${name} (påhittad)`,
}
