export const goalsAddresses = {
  goals: { sv: '/organisationer/:code/mal', en: '/en/organisations/:code/goals', file: 'goals/goals.tsx' },
  newGoal: {
    sv: '/organisationer/:code/nytt-mal',
    en: '/en/organisations/:code/new-goal',
    file: 'goals/new-goal.tsx',
  },
  goal: { sv: '/mal/:goal', en: '/en/goals/:goal', file: 'goals/goal.tsx' },
} as const
