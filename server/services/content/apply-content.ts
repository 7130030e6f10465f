import type { Application } from '#server/context.ts'

/** Fills the database from the content. */
export async function applyContent(_application: Application): Promise<void> {}
