import { config } from 'zod';

/**
 * zod writes code for its schemas where it may, and finds out by trying; the window's policy would stop the attempt
 * and record it. Imported before any module that makes a schema.
 */
config({ jitless: true });
