// npm run notices: writes the notices of third parties that the extension carries.
import { writeFileSync } from 'node:fs';
import { notices } from './notices.ts';

writeFileSync('public/THIRD-PARTY.txt', notices());
