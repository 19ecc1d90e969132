/** The part of the configuration that the HTTP door needs; the application binds it to its configuration. */
export abstract class ApiSettings {
  /** Seats can be chosen and signed in to without a token. */
  abstract readonly demo: boolean;
  /** Requests per minute and address. */
  abstract readonly rateLimit: number;
  abstract readonly tokenSecret: string;
  /** The folder of the templates of papers, where it is not that of the house. */
  abstract readonly templatesDir?: string;
}
