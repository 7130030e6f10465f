import { formatNumber } from '../formats.ts'
import type { PrivacyTexts } from '../sv/privacy.ts'

/** Words about one's own personal data, how long things are kept, and the page about personal data. */
export const privacy: PrivacyTexts = {
  own: {
    title: 'Your data',
    lead: 'This is what is kept of you: your account, your roles, your ways to sign in, letters to you, and how much you have written and where.',
    kept: (name, email, deeds) =>
      `${name}${email === null ? '' : `, ${email}`}. You stand as the one who has done something in ${formatNumber('en', deeds)} ${deeds === 1 ? 'place' : 'places'}.`,
    link: 'See, take out or erase your data',
    take: 'Take out your data (JSON)',
    eraseTitle: 'Erase yourself',
    erase:
      'Your name, e-mail address, roles and every way to sign in are gone at once, and it cannot be undone. What you have done in the work stays, without your name: “Borttagen person” (removed person).',
    adopted: (reports) =>
      reports === 0
        ? 'Your name stands in no adopted report.'
        : `Your name stays in ${reports === 1 ? 'one adopted report' : `${reports} adopted reports`}. An adopted report is a public document and is not changed.`,
    inExamples: (examples) =>
      `Your name stays in ${examples === 1 ? 'one example that has' : `${examples} examples that have`} been published. A published version is never changed, but the organisation can withdraw the example.`,
    backups: 'Backups already taken hold the name until they have been replaced.',
    sole: (places) =>
      `Nobody else holds this role: ${places}. Hand it over first, so that the work can go on. Then you can erase yourself.`,
    handOver: (place) => `Hand over in ${place}`,
    strategist: (place) => `strategist, ${place}`,
    administrator: 'administrator of the installation',
    example: 'You are a made-up person of trial mode. There is nothing to erase.',
    confirm: 'Write ERASE to show that you mean it',
    word: 'ERASE',
    button: 'Erase me',
  },
  erased: {
    title: 'You have been erased',
    lead: 'Your name, e-mail address, roles and every way to sign in are gone. Thank you for your work.',
  },
  retention: {
    link: 'How long things are kept',
    title: 'How long things are kept',
    lead: (name) => `What ${name} keeps for a time only, and by which decision.`,
    nothing:
      'Nothing is removed without a decision. Without one it is kept until further notice. What is past its time is removed once a day, and the audit trail says how much.',
    records:
      'Assessments, improvements, reports and the audit trail are not removed here. They are the organisation’s records: take them out as an archive and let the archive authority decide. Nothing can be taken out of the trail, since every line carries the next.',
    what: {
      letters: {
        title: 'Letters that have been sent',
        lead: 'Address, subject and time, counted from when the letter was sent. What stood in it is gone already then.',
      },
      invitations: {
        title: 'Invitations',
        lead: 'Counted from when they were used, withdrawn or out of date.',
      },
      'support-consents': { title: 'Consents to support', lead: 'Counted from when they ended.' },
    },
    months: 'Number of months',
    monthsHint: 'Empty: kept until further notice.',
    decidedBy: 'Decision',
    decidedByHint: 'Date and reference number, such as KS 2026-03-14 § 32.',
    save: 'Save',
    saved: 'What is kept for how long has been saved.',
  },
  page: {
    title: 'Personal data',
    lead: 'What Jämsides knows of those who use it, why, and for how long.',
    whoTitle: 'Whose data',
    who: 'Only of those who sign in and work here: elected politicians, managers and officials. No data on residents. The statistics are counted at the source.',
    whatTitle: 'What data',
    what: [
      'Name, e-mail address, language and roles.',
      'How and when you signed in, and in what kind of browser, for as long as the sign-in lasts.',
      'What you rate, write and decide in your work.',
    ],
    whyTitle: 'Why',
    why: 'To be able to work on gender equality in the remit of the municipality or region: a task in the public interest (article 6.1 e of the GDPR). Your organisation is the controller.',
    whereTitle: 'How this installation is set up',
    trial: 'It runs in trial mode: the people are made up and there are no real accounts.',
    providers: (names) => `People sign in through ${names}.`,
    noProviders: 'No outside provider of sign-ins is used.',
    letters: (host) => `Letters are sent through ${host}.`,
    noLetters: 'No letters leave the installation.',
    cookies:
      'The only cookie is the one that keeps you signed in. Nothing is measured, and no other site comes along.',
    rightsTitle: 'Your rights',
    rights:
      'On My account you see what is kept of you, take it out and can erase yourself. Mistakes are put right by the strategist of your organisation. Complaints go to the data protection officer of your organisation or to the Swedish Authority for Privacy Protection.',
    account: 'See your data',
    documentsWhy: 'What is kept of those who use Jämsides, and drafts for the data protection officer.',
    documentsTitle: 'For the data protection officer',
    documents:
      'Drafts written from how the installation is set up right now, as text (Markdown) that every word processor opens.',
    record: 'Record of processing (article 30)',
    dpia: 'Draft of an impact assessment (article 35)',
  },
  cli: {
    erased: (id) => `${id} has been erased.`,
    adopted: (reports) => `The name stays in adopted reports, which are public documents: ${reports}.`,
    inExamples: (examples) =>
      `The name stays in examples that have been published, and that their organisations can withdraw: ${examples}.`,
  },
}
