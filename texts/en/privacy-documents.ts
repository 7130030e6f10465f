import { formatDate, formatNumber } from '../formats.ts'
import type { PrivacyDocumentsTexts, PrivacySection } from '../sv/privacy-documents.ts'
import { roleCounts } from './roles.ts'

type Facts = Parameters<PrivacyDocumentsTexts['record']>[0]

const retained: PrivacyDocumentsTexts['retained'] = {
  letters: 'letters that have been sent',
  invitations: 'invitations that are used, withdrawn or out of date',
  'support-consents': 'consents to support that are over',
}

const n = (value: number) => formatNumber('en', value)
const draft =
  'A draft for the controller and the data protection officer to examine, correct and decide on. The program has written it from how this installation is set up; it is no legal advice. What only you know stands as [fill in].'

const written = ({ on, version, trial }: Facts) =>
  `Written ${formatDate('en', on)} by Jämsides ${version}.${trial ? ' The installation runs in trial mode, with made-up people.' : ''}`

const database = ({ database: where }: Facts) =>
  where.kind === 'embedded'
    ? 'The database (PostgreSQL) lies on the same computer as the program and is reached from there only.'
    : `The database (PostgreSQL) lies on ${where.host}.`

const signIn = ({ providers, passkeys }: Facts) =>
  [
    providers.length > 0
      ? `People sign in through ${providers.join(', ')}.`
      : 'No outside provider of sign-ins is used.',
    `Passkeys: ${n(passkeys)}; only the public part of the key is here.`,
  ].join(' ')

const letters = ({ lettersBy }: Facts) =>
  lettersBy === null
    ? 'No letters leave the installation.'
    : `Letters (invitations, sign-in links, reminders) are sent through ${lettersBy}.`

const retention = (facts: Facts): PrivacySection => ({
  heading: 'How long it is kept',
  paragraphs: [
    'Nothing is removed without a decision of the organisation, except what is needed for a moment only: sign-ins that are over, links out of date, what stood in letters that were sent or could not be, ordered files and workbooks that nobody saved.',
    facts.retention.length === 0
      ? 'No organisation has decided to remove anything in Jämsides.'
      : 'Decisions carried out once a day:',
  ],
  ...(facts.retention.length === 0
    ? {}
    : {
        table: {
          head: ['Organisation', 'What', 'Months', 'Decision'],
          rows: facts.retention.map(({ organisation, what, months, decidedBy }) => [
            organisation,
            retained[what],
            String(months),
            decidedBy,
          ]),
        },
      }),
})

const minutes = (m: number) => (m % 60 === 0 ? `${n(m / 60)} hours` : `${n(m)} minutes`)

const measures = (facts: Facts) => [
  'Every table of the database has a wall between the organisations, which holds even where the program is at fault.',
  'Roles are given by one’s own organisation and count from the next page; most things are the organisation’s own until it chooses to share.',
  `A sign-in ends after ${minutes(facts.session.idle)} in which nothing happens, and after ${minutes(facts.session.longest)} in any case. Of the key in the browser only a checksum is kept.`,
  'Changes, sign-ins and support are written to a trail whose lines hold on to each other, so that one that is changed or removed shows. It has no texts that anybody wrote and no addresses.',
  'Backups carry checksums, can be read only by whoever runs the installation, and are checked whole before they are restored.',
  'Everybody sees and takes out their own data and can erase themselves on My account.',
]

const recordSections: readonly ((facts: Facts) => PrivacySection)[] = [
  () => ({
    heading: 'Controller and data protection officer',
    paragraphs: [
      'Every municipality and region is the controller for its own users: [fill in names and contact details, and those of the data protection officer]. Whoever runs the installation for others is their processor and needs an agreement with each (article 28 of the GDPR).',
    ],
  }),
  () => ({
    heading: 'Purposes',
    paragraphs: [
      'That elected politicians, managers and officials can sign in, assess how far gender mainstreaming has come, decide on improvements, follow them and hand over reports, and that it can be seen afterwards who did what.',
    ],
  }),
  () => ({
    heading: 'Legal basis',
    paragraphs: [
      'A task carried out in the public interest (article 6.1 e), in the remit of the municipality or region. Consent is not used. [For the data protection officer to examine.]',
    ],
  }),
  (facts) => ({
    heading: 'Whom it concerns',
    paragraphs: [
      `${n(facts.people)} people in ${n(facts.organisations)} organisations; ${n(facts.accounts.open)} open accounts, ${n(facts.accounts.erased)} erased.`,
    ],
    list: facts.roles.map(({ role, people }) => roleCounts[role](people)),
  }),
  () => ({
    heading: 'What data',
    list: [
      'Name, e-mail address, language and roles, and who gave them.',
      'Who one is to the provider of sign-ins, and passkeys.',
      'When one signed in, how and in what kind of browser, for as long as the sign-in lasts.',
      'What one has rated, written, decided and changed in one’s work.',
      'Letters to one, and invitations.',
      'Who can tell whether an improvement stays: a position, or a name if whoever answers writes one. It may be that of somebody who does not use Jämsides.',
    ],
  }),
  () => ({
    heading: 'What there is none of',
    paragraphs: [
      'Personal identity numbers, data on residents and rows about individuals are needed nowhere. The statistics are counted at the source.',
    ],
  }),
  (facts) => ({
    heading: 'Who receives the data',
    paragraphs: [
      'One’s own organisation; others only what it has shared, in the circle it has chosen. The name of whoever adopted a report belongs to a public document.',
      signIn(facts),
      letters(facts),
    ],
  }),
  (facts) => ({
    heading: 'Where the data are',
    paragraphs: [
      database(facts),
      'The program transfers nothing to a third country. [If the computer, the provider of sign-ins or the e-mail is with a supplier: write who and where.]',
    ],
  }),
  retention,
  (facts) => ({ heading: 'Protection', list: measures(facts) }),
]

const dpiaSections: readonly ((facts: Facts) => PrivacySection)[] = [
  (facts) => ({
    heading: 'Is an assessment needed?',
    paragraphs: [
      'The Swedish Authority for Privacy Protection names nine criteria; where at least two are met, an assessment is to be made as a rule (article 35). The program sees them like this:',
    ],
    table: {
      head: ['Criterion', 'Here'],
      rows: [
        ['Evaluates or scores people', 'No: the work of the organisation is assessed, not people.'],
        ['Automated decisions with effect for somebody', 'No.'],
        ['Systematic monitoring', 'In part: a trail of what users do in the program.'],
        [
          'Sensitive data',
          'No, but a politician’s party or opinion may show in what is written freely. [Examine.]',
        ],
        ['Large scale', `[Examine.] ${n(facts.people)} people in ${n(facts.organisations)} organisations.`],
        ['Combines data from several places', 'No.'],
        [
          'Vulnerable or dependent people',
          'In part: employees rate by themselves before managers see the answers.',
        ],
        ['New technology or a new use', 'No.'],
        ['Keeps somebody from a right or a service', 'No.'],
      ],
    },
  }),
  (facts) => ({
    heading: 'The processing',
    paragraphs: [
      'See the record of processing, written from the same settings (jamsides privacy record).',
      database(facts),
      signIn(facts),
      letters(facts),
    ],
  }),
  () => ({
    heading: 'Necessary and proportionate',
    list: [
      'Names are needed to know who may do what and who answered for a decision.',
      'An e-mail address is needed to invite. No other contact details are asked for.',
      'Individual answers are hidden from others until all have answered, and then stay in the organisation.',
      'What is written freely may hold more than it needs. [Advise users on what not to write.]',
    ],
  }),
  () => ({
    heading: 'Risks and what is done about them',
    table: {
      head: ['Risk to the individual', 'What is done', 'Left to judge'],
      rows: [
        [
          'Somebody in another organisation sees one’s answers',
          'Walls in the database and one table of who may do what; tested for every address and role',
          '[fill in]',
        ],
        [
          'The manager sees what one answered before all are ready',
          'Answers are hidden until the rating is over, in archives and the trail too',
          '[fill in]',
        ],
        [
          'Somebody else signs in as one',
          'The employer’s sign-in or a passkey; a least level of assurance for each role; one’s own sign-ins are listed and can be ended',
          '[fill in]',
        ],
        [
          'Data stay longer than they are needed',
          'Removal by decision; erasure of the account; see below',
          '[fill in]',
        ],
        [
          'A backup goes astray',
          'Only whoever runs the installation can read the file; sign-ins are not in it; encrypt it before it is moved',
          '[fill in]',
        ],
        [
          'One’s name stays in an adopted report',
          'A public document that is not changed; the page My account says which',
          '[fill in]',
        ],
      ],
    },
  }),
  retention,
  (facts) => ({ heading: 'Protection in place', list: measures(facts) }),
  () => ({
    heading: 'Views and decision',
    list: [
      'Advice of the data protection officer: [fill in]',
      'Views of users or those who represent them: [fill in]',
      'Decision, date and reference number: [fill in]',
      'To be looked at again by: [fill in]',
    ],
  }),
  () => ({
    heading: 'If something happens',
    paragraphs: [
      'A personal data breach that may mean a risk is reported to the Swedish Authority for Privacy Protection within 72 hours (article 33). The Cybersecurity Act has shorter times of its own for municipalities and regions. The audit trail is taken out to go by.',
    ],
  }),
]

/** Drafts about personal data, written from the settings of the installation. */
export const privacyDocuments: PrivacyDocumentsTexts = {
  retained,
  record: (facts) => ({
    title: 'Record of processing of personal data: Jämsides',
    lead: [draft, written(facts)],
    sections: recordSections.map((write) => write(facts)),
  }),
  dpia: (facts) => ({
    title: 'Data protection impact assessment: Jämsides',
    lead: [draft, written(facts)],
    sections: dpiaSections.map((write) => write(facts)),
  }),
}
