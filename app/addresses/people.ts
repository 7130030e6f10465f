export const peopleAddresses = {
  people: {
    sv: '/organisationer/:code/personer',
    en: '/en/organisations/:code/people',
    file: 'people/people.tsx',
  },
  handover: {
    sv: '/organisationer/:code/overlamning',
    en: '/en/organisations/:code/handover',
    file: 'people/handover.tsx',
  },
  newStrategist: {
    sv: '/rundor/:round/deltagare/:code/processagare',
    en: '/en/rounds/:round/participants/:code/process-owner',
    file: 'people/new-strategist.tsx',
  },
  installation: {
    sv: '/installation',
    en: '/en/installation',
    file: 'people/installation.tsx',
  },
  invitation: {
    sv: '/inbjudan/:secret',
    en: '/en/invitation/:secret',
    file: 'people/invitation.tsx',
  },
} as const
