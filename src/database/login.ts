import { APP_ROLE } from './roles.js';

/** How to connect: an address, and PostgreSQL's startup options where the login must first give up rights. */
export interface DatabaseLogin {
  readonly url: string;
  readonly options?: string;
}

/**
 * The application's way in. Where the owner's login is used for the application too, every connection takes on the role
 * `mandat_app` before its first statement, so that a mistake in a query cannot change the journal.
 */
export function appLogin({ appUrl, ownerUrl }: { readonly appUrl: string; readonly ownerUrl: string }): DatabaseLogin {
  const shared = new URL(appUrl).username === new URL(ownerUrl).username;
  return shared ? { url: appUrl, options: `-c role=${APP_ROLE}` } : { url: appUrl };
}
