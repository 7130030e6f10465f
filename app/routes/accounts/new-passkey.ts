export { action, loader } from './new-passkey.server.ts'
