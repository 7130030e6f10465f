import type { AboutTexts } from '../sv/about.ts'

export const about: AboutTexts = {
  title: 'About Jämsides',
  lead: 'Jämsides helps municipalities and regions go from a political decision on gender equality to a change that women and men can feel and that can be measured.',
  thread: {
    title: 'One red thread',
    lead: 'Most work stops on the way: a checklist in one file, an action plan in another, figures in a third. Here the links hold together and can be followed both ways.',
    steps: [
      'A political decision says what the organisation wants.',
      'In the self-assessment those who govern and manage say, first alone and then together, how far you have come.',
      'Where the rating is low, or where figures differ between women and men, an improvement begins.',
      'The results of the improvement take their place on the results chain, with date and evidence.',
      'The report gathers ratings, shift, improvements and lessons, and every figure can be followed back.',
    ],
    today:
      'This version has the self-assessment, the comparison within the group, the improvements and the report. Key figures by sex, kronor and decision documents come later.',
  },
  whom: {
    title: 'For whom?',
    roles: [
      ['The strategist', 'sees what is to be done next, prepares the meetings and writes the report.'],
      ['The politician', 'sees what has been decided, where the organisation stands and what has changed.'],
      ['The manager', 'sees their improvements and what they have led to.'],
      ['The mentor', "reads the group's material before each meeting."],
      ['The coordinator', 'sees where all organisations of the round are.'],
    ],
  },
  promises: {
    title: 'What you can rely on',
    list: [
      'Women stand before men, and both are always there.',
      'What has not been rated never counts as zero, and every mean says how many stand behind it.',
      'No organisation is ranked.',
      'A made-up figure never stands beside a real name. The example round is marked on every page.',
      'What you have saved is kept, and two people writing at once never silently overwrite each other.',
    ],
    method: 'How we calculate',
  },
  open: {
    title: 'Open software',
    text: "Jämsides may be used, changed and shared freely under the licence EUPL 1.2. Checklists, rules and texts are files that can be read, corrected and added to. The statements are written in our own words from SKR's guide; SKR does not stand behind the program.",
    trial:
      'Without accounts the program runs in trial mode: on your own computer only, with example people to step in as. Do not enter anything that must be protected.',
  },

  method: {
    title: 'How we calculate',
    lead: 'All figures in Jämsides are simple to work out again by hand. This is how.',
    score: {
      title: 'Points',
      text: [
        'The points are the sum of the statements that have a figure. The highest possible is the number of statements that apply to you times the highest step of the scale.',
        'A statement that does not apply leaves both the sum and the highest possible. With ten statements on the scale 1–3, of which two do not apply to you, the highest possible is 8\u00a0×\u00a03\u00a0=\u00a024.',
        '“Do not know” and unanswered give no points, but the statement stays in the highest possible. It is never the same as zero, and we always show how many have been rated.',
        'The checklist of 2023 has two levels. They are never added together.',
      ],
    },
    means: {
      title: 'Means',
      text: [
        'A mean is the sum divided by the number of figures, and the number always stands beside it. Missing answers are in neither.',
        'With three people behind a mean, one changed figure can move it a lot. So read the spread, not the mean alone.',
      ],
    },
    shift: {
      title: 'Shift',
      text: [
        'The shift is the difference since the last occasion, statement by statement. Only those rated both times count, so that a new answer does not look like progress.',
        'If those who rate are more, fewer or in other roles than last time, we say so. In one region the sum fell only because more people took part (Modellregioner 2018–2020).',
      ],
    },
    comparison: {
      title: 'Comparisons',
      text: [
        'The organisations of a group stand side by side in the order of the group, never by points. This is self-assessment: a one can mean that somebody has seen more.',
        'When the checklist gives way to a new version the line breaks. Which statements live on, are split or are new is shown, but the sums cannot be compared directly.',
      ],
    },
    chain: {
      title: 'The results chain',
      text: [
        'Every result stands on one of five steps and has a date and evidence.',
        'A changed outcome must have been measured before and after for both sexes. A societal effect must have a source and rest on a changed outcome of the same improvement.',
        'For a measured outcome we show the change for women, for men and in the difference between them. We say whether the difference has narrowed or widened, but not whether that is good: it depends on what is measured.',
      ],
      table: 'The five steps',
      step: 'Step',
      counts: 'Counts',
      countsNot: 'Does not count',
    },
    indication: {
      title: 'An indication, not a certificate',
      text: [
        'For the years 2018–2022 there are two published rules for when an organisation may call itself Modellkommun or Modellregion. We work out what they say, with dates, and call the answer an indication. Nobody has examined or certified anything.',
      ],
      more: 'The rules, in full and with sources, stand under Checklists.',
    },
    sources: 'Sources of the results chain',
  },

  accessibility: {
    title: 'Accessibility',
    lead: 'Jämsides is built to be usable by everyone. Here is what has been tested, what has not, and what you can do if something does not work.',
    trialTitle: 'This is a statement for trial mode',
    trial:
      'An accessibility statement under the Swedish Act on Accessibility to Digital Public Service (2018:1937) is made by the public body that uses the service. In trial mode there is none. Whoever takes Jämsides into use fills in their name and how to reach them.',
    body: [
      'Who is responsible',
      'No public body. Whoever runs the program in trial mode is responsible for their own installation.',
    ],
    service: ['The service', 'Jämsides, all pages, PDF reports and workbooks.'],
    conformance: [
      'How accessible the service is',
      'Partially compliant. Our own tests have found no fault, but they do not cover everything, and so we claim no more.',
    ],
    shortcomings: [
      'What is not accessible, and why',
      'No known barrier on the pages. Not tested: the screen readers NVDA and VoiceOver, voice control, and use by people with disabilities. The PDF reports are tagged but have not been tested with a screen reader. The workbooks follow the form that participants are used to and have not been examined. Texts that users write themselves are not examined.',
    ],
    assessed: 'When the assessment was made',
    updated: 'When the statement was last updated',
    how: [
      'How we have assessed',
      'By testing ourselves. Every page is examined automatically with axe-core against WCAG 2.2 level AA, in Swedish and English, at widths of 390 and 1280 pixels. The forms have been tested by keyboard and without JavaScript. Automatic tests find about half of the faults.',
    ],
    contact: [
      'Tell us if something does not work',
      'Get in touch with whoever gave you access to Jämsides. Say which page it is about, what you wanted to do and which aids you use. You have a right to get the content in another way.',
    ],
    supervision: [
      'Supervision',
      'If whoever is responsible does not help you, you can report it to Digg, the Agency for Digital Government. In trial mode, without a responsible public body, there is nothing to report.',
    ],
    complaint: 'Report a lack of accessibility to Digg (in Swedish)',
    burden: ['Exemptions for a disproportionate burden (section 12)', 'No exemptions have been made.'],
    outside: [
      'Content outside the act (section 9)',
      'None known. Files and links that users point to as evidence lie outside Jämsides.',
    ],
  },
}
