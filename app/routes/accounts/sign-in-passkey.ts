export { action, loader } from './sign-in-passkey.server.ts'
