import type { CommonTexts } from '../sv/common.ts'
import { roleNames } from './roles.ts'

export const common: CommonTexts = {
  product: 'Jämsides',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main menu',
  breadcrumb: 'You are here',
  onPage: 'On this page',
  trialBanner:
    'Trial mode: no accounts, on this computer only. Do not enter anything that must be protected.',
  fictionalBanner:
    'Made-up example: the organisations, people and figures of the example round do not exist.',
  fictional: 'made up',
  steppedInAs: (name, role) => `${name}, ${role}`,
  switchPerson: 'Change person',
  stepIn: 'Step in',
  stepOut: 'Step out',
  otherLanguage: 'På svenska',
  nav: {
    home: 'My page',
    rounds: 'Rounds',
    reports: 'Reports',
    statistics: 'Statistics',
    organisations: 'Organisations',
    instruments: 'Checklists',
    library: 'The library',
    about: 'About Jämsides',
  },
  roles: roleNames,
  save: 'Save',
  cancel: 'Cancel',
  edit: 'Edit',
  none: 'none',
  notKnown: 'not known',
  source: 'Source',
  sources: 'Sources',
  women: 'women',
  men: 'men',
  girls: 'girls',
  boys: 'boys',
  errorHeading: 'That did not work',
  errorSummary: (n) =>
    n === 1
      ? 'One thing needs to be corrected. Everything you wrote is still here.'
      : `${n} things need to be corrected. Everything you wrote is still here.`,
  goneHeading: 'Withdrawn',
  notFoundHeading: 'There is no such page',
  unexpected: (id) =>
    `Something went wrong on our side. What you have already saved is kept. Try again; if that does not help, give us error number ${id}.`,
  toStart: 'To the start page',
  accessibility: 'Accessibility',
  method: 'How we calculate',
  footer: 'Jämsides is open software for municipalities and regions that work with gender mainstreaming.',
}
