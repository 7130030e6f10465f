import type { ExampleState } from '#domain/examples/example.ts'

/** The colour that helps to tell where an example is in its life. */
export const stateKinds = {
  draft: 'neutral',
  review: 'info',
  published: 'success',
  withdrawn: 'warning',
  elsewhere: 'neutral',
} as const satisfies Record<ExampleState, string>
