import type { SharingTexts } from '../sv/sharing.ts'

const withWhom = {
  organisation: 'its own organisation only',
  coordinator: 'the coordinator',
  group: 'the group',
  round: 'everyone in the round',
  public: 'everyone',
}

export const sharing: SharingTexts = {
  tags: {
    organisation: 'Only us',
    coordinator: 'The coordinator',
    group: 'The group',
    round: 'Everyone in the round',
    public: 'Everyone',
  },
  withWhom: {
    organisation: 'Those who hold a role in the organisation.',
    coordinator: 'Also the coordinators and evaluators of the round, and the mentors of the group.',
    group: 'Also everyone in the group.',
    round: 'Also everyone in the round.',
    public: 'Anyone who opens Jämsides.',
  },
  kinds: {
    occasion: 'self-assessment',
    improvement: 'improvement',
    challenge: 'challenge',
    goal: 'goal',
    set: 'set',
    coverage: 'split by sex',
    report: 'report',
  },
  line: {
    own: 'Shared with:',
    by: (organisation, circle) =>
      circle === 'organisation'
        ? `Kept by ${organisation}, which does not share this with others.`
        : `Shared by ${organisation} with ${withWhom[circle]}.`,
    change: 'Change sharing',
  },
  page: {
    title: (thing) => `Share: ${thing}`,
    lead: (thing, circle) => `“${thing}” is now shared with ${withWhom[circle]}.`,
    leadOwn: (thing) => `Only you see “${thing}” now.`,
    legend: 'Who is to see it?',
    hint: 'Each circle holds those above it. It takes effect with the next page anyone opens.',
    who: {
      organisation: (name, people) => `Only ${name}, ${people}.`,
      coordinator: (people) =>
        `You, the coordinators and evaluators of the round, and the mentors of the group. ${people}`,
      group: (organisations, people) => `You and the group: ${organisations}. ${people}`,
      round: (organisations, people) => `Everyone in the round: ${organisations}. ${people}`,
      public: 'Anyone who opens Jämsides, signed in or not, and search engines.',
    },
    people: (n) => `${n} ${n === 1 ? 'person' : 'people'}`,
    peopleIn: (people, supporters) =>
      `${people} right now${supporters === null ? '' : `, among them ${supporters}`}.`,
    listed: (names, more) =>
      more === 0
        ? names.length < 2
          ? (names[0] ?? '')
          : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`
        : `${names.join(', ')} and ${more} more`,
    noRound:
      'The organisation takes part in no round now, so there is no coordinator or group to share with.',
    reportIsPublic:
      'An adopted report is a public document. It can be requested even where it is not shown here.',
    preview: (circle) => `See the page as ${circle} will get it`,
    previewHow: 'Open the page exactly as a circle will get it. Nothing is shared while you look.',
    previewTitle: 'Look first',
    previewAs: {
      organisation: 'a reader of yours',
      coordinator: 'the coordinator',
      group: 'the group',
      round: 'everyone in the round',
      public: 'everyone',
    },
    seenTitle: 'What will be seen',
    seen: {
      occasion:
        'When the self-assessment was made and how far it has come, how many answered, what you agreed on statement by statement with comments and evidence, the sum, and why it has changed. This holds in comparisons within the group and the round too.',
      improvement:
        'Everything on the page of the improvement: what it is about, what was done, who is responsible, and its results with their evidence.',
      challenge:
        'Everything on the page of the challenge: the figures for women and men, the analysis, and why it was set aside if it was. Improvements it has led to are seen only if they are shared.',
      goal: 'Everything on the page of the goal: the target for women and men, the reason, who decided, and how it has gone.',
      set: 'The name, guidance and key figures of the set. The figures are public statistics.',
      coverage:
        'The whole list of statistics, goals and reports, which of them are split by sex and since when, and the notes.',
      report: 'The whole report as it stands, and its files.',
    },
    neverTitle: 'What is never seen',
    never: {
      occasion: 'What each person answered, and the names of those who rated.',
      improvement: 'Anything else you work on, including what the improvement links to.',
      challenge: 'Anything else you work on, including what the challenge has led to.',
      goal: 'Anything else you work on.',
      set: 'Goals and challenges that belong to the same key figures.',
      coverage: 'Anything else you work on.',
      report:
        'What was said in comments while the report was written, and what each person answered in self-assessments.',
    },
    save: 'Save',
    withdraw:
      'You can take it back whenever you like by choosing a narrower circle. The page then stops being shown the next time it is opened. What somebody has already read, downloaded or printed, they keep.',
    back: 'Back to the page',
  },
  saved: {
    wider: (circle) => `Saved. It is now shared with ${withWhom[circle]}.`,
    narrower: (circle) =>
      `Saved. Now only ${circle === 'organisation' ? 'you see' : `${withWhom[circle]} can see`} it. What somebody has already read or downloaded, they keep.`,
    same: 'It was so already. Nothing has changed.',
  },
  preview: {
    label: 'Preview',
    says: {
      organisation: 'This is how a reader of yours sees the page.',
      coordinator: 'This is how the coordinator sees the page.',
      group: 'This is how the group sees the page.',
      round: 'This is how everyone in the round sees the page.',
      public: 'This is how everyone sees the page, signed in or not.',
    },
    nothing: 'Nothing is shared by looking, and nothing can be changed from here.',
    others: 'See the page as',
    stop: 'To the sharing',
  },
  list: {
    title: 'What we share',
    titleOf: (name) => `What ${name} shares`,
    lead: (shared, all) =>
      all === 0
        ? 'There is nothing to share yet.'
        : shared === 0
          ? 'Nothing is shared with others.'
          : `${shared} of ${all} ${shared === 1 ? 'is' : 'are'} shared with others.`,
    empty:
      'Self-assessments, improvements, challenges, goals, sets, the list of what is split by sex and reports can be shared once they exist.',
    ownTitle: 'Our work',
    circle: {
      organisation: 'Not shared',
      coordinator: 'Shared with the coordinator',
      group: 'Shared with the group',
      round: 'Shared with everyone in the round',
      public: 'Shared with everyone',
    },
    what: 'What',
    kind: 'Kind',
    with: 'Shared with',
    change: 'Change',
    changeThis: (thing) => `Change sharing of ${thing}`,
    othersTitle: 'What others share with us',
    othersLead: 'What organisations in the same rounds share with us or with everyone.',
    othersNone: 'Nobody in our rounds shares anything with us yet.',
    captionOf: (organisation) => `What ${organisation} shares with us`,
    state: { draft: 'draft', review: 'under review', adopted: 'adopted', superseded: 'superseded' },
    occasion: (label) => `Self-assessment ${label}`,
    coverage: 'The list of what is split by sex',
  },
  adoption: {
    legend: 'Who is to see the adopted report?',
    hint: 'An adopted report is a public document, so everyone is suggested. You can change this later.',
  },
}
