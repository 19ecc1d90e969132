/** Made from the OpenAPI document by `npm run api-client`. */
export interface paths {
  '/livez': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process answers */
    get: operations['live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/readyz': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Database and queue answer too */
    get: operations['ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/instances': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Instances you may see, newest first */
    get: operations['listInstances'];
    put?: never;
    /** Start an instance of a lifecycle */
    post: operations['startInstance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/instances/{id}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send an event to an instance */
    post: operations['sendEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/instances/{id}/events/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What an event would do if it were sent now: who moves, what is recorded, who is told; nothing is changed */
    post: operations['previewEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/instances/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An instance: where it stands, its ties, deadlines and context */
    get: operations['getInstance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/instances/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What you may do with it now, and why not */
    get: operations['listActions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/instances/{id}/journal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What has happened to it, oldest first */
    get: operations['getJournal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/instances/{id}/records': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The rows it left: versions, remarks, positions … */
    get: operations['getRecords'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/lifecycles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The lifecycles there are, every version */
    get: operations['listLifecycles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/lifecycles/{key}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The version of a lifecycle that new instances start on */
    get: operations['getLifecycle'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/stream': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What happens, as it happens, in the committees you may see */
    get: operations['streamEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in, with roles and seats by committee */
    get: operations['me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether this is a demonstration, and who is signed in, if anybody */
    get: operations['getSession'];
    put?: never;
    /** Sign in with a token; answers with a session cookie that lasts no longer than the token */
    post: operations['openSession'];
    /** Sign out */
    delete: operations['closeSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/demo/seats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whom one can sign in as */
    get: operations['listDemoSeats'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/demo/sign-in': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sign in as a person, or as the member of a seat; answers with a session cookie */
    post: operations['signIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/demo/sign-out': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Forget who was signed in */
    post: operations['signOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/committees': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The committees you have a role in */
    get: operations['listCommittees'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/committees/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A committee: seats with their holders by period, secretariat, observers */
    get: operations['getCommittee'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/seats/{id}/delegations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whom the member of a seat lets act for it; the member alone sees it */
    get: operations['listDelegations'];
    put?: never;
    /** Let somebody answer in one's place, or prepare the organisation's answer */
    post: operations['giveDelegation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/seats/{id}/delegations/{delegation}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Take it back, at once */
    delete: operations['takeDelegationBack'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/papers/{id}/lease': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take or renew the right to write the draft */
    post: operations['takeLease'];
    /** Give the right to write back */
    delete: operations['releaseLease'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/papers/{id}/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The working text */
    get: operations['getDraft'];
    /** Save the working text, under the lease and over the revision you have seen */
    put: operations['saveDraft'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/papers/{id}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The versions issued, newest first, without their text */
    get: operations['listVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/papers/{id}/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One version with its text */
    get: operations['getVersion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/papers/{id}/enclosures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a file of at most 25 MB; its hash then names it in drafts and versions */
    post: operations['addEnclosure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/papers/{id}/enclosures/{sha256}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file */
    get: operations['getEnclosure'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/papers/{id}/word': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a Word document of at most 20 MB; it is kept as an enclosure and read as sections */
    post: operations['readWord'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/papers/{id}/versions/{version}/returned-copies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Read a copy of this version that came back with tracked changes and comments; nothing is filed by that */
    post: operations['readReturnedCopy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/papers/{id}/versions/{version}/word': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The version as a Word document */
    get: operations['getWord'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/papers/{id}/versions/{version}/pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The version as PDF */
    get: operations['getPdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/papers/{id}/versions/{version}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What changed since another version, word by word */
    get: operations['getChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/papers/{id}/versions/{version}/changes/word': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What changed since another version, as tracked changes in Word */
    get: operations['getChangesAsWord'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/papers/{id}/remarks/word': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every remark and what came of it, as a Word document */
    get: operations['getNoteAsWord'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/papers/{id}/remarks/xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every remark and what came of it, as a spreadsheet */
    get: operations['getNoteAsXlsx'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/documents/{kind}.{format}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A notice, agenda, decision list, extract or pack of a meeting; in Danish unless another language is preferred */
    get: operations['getMeetingDocument'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{id}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send the mail or letter in which a seat has answered, at most 25 MB; its hash then names it in the receipt */
    post: operations['addAttachment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{id}/attachments/{sha256}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file */
    get: operations['getAttachment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{id}/answer-drafts/{seat}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The organisation's answer as its people are preparing it; nobody else sees it */
    get: operations['getAnswerDraft'];
    /** Save it over the revision you have seen; the answer itself is given by the event */
    put: operations['saveAnswerDraft'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{id}/standing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the round still needs: who has said what, who is waited for, and what it would come to now */
    get: operations['getRoundStanding'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{id}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What an open approval round would come to with answers that have not been given; nothing is written */
    post: operations['previewRound'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Meetings of the committees one belongs to, by date */
    get: operations['listMeetings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A meeting: its agenda with covers, who takes part, what was said and decided, and the date poll */
    get: operations['getMeeting'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/committees/{id}/rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The rules of procedure of a committee: the version in force now, and all versions, in words and as data */
    get: operations['getRules'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/committees/{id}/lawful-dates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** When a meeting may be called, held or supplied with papers by the rules in force, and why; nothing is written */
    post: operations['askForDates'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rules/explain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What rules of procedure say, in words, or where they do not hold and why; nothing is written */
    post: operations['explainRules'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/working-groups/{id}/competences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which competences a working group needs, who brings them, and what is missing in the group as a whole */
    get: operations['getCompetences'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/working-groups/{id}/welcome-pack': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** For somebody new in a working group, as Markdown: what waits for their seat, who is there, and the text of the commission */
    get: operations['getWelcomePack'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/committees/{id}/programme': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The deliverables of a programme, with their buckets, days, groups and papers */
    get: operations['getProgramme'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/committees/{id}/programme/delivery-plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The delivery plan as Markdown, in Danish unless another language is preferred */
    get: operations['getDeliveryPlan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What you have been told, newest first */
    get: operations['listInbox'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inbox/{id}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mark as read */
    post: operations['markRead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/monitor/lifecycles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many stand in each state, and the usual time there */
    get: operations['countLifecycles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/monitor/papers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Each paper with what it waits for, the late ones first */
    get: operations['listPapers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/monitor/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who owes something in the committees that you lead as chair or secretariat, the latest first */
    get: operations['listDebtors'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/monitor/people/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What somebody owes, in the committees that you lead */
    get: operations['listDebtsOf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/monitor/owed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What you owe */
    get: operations['listOwnDebts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registers/follow-ups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was agreed to be done, newest first */
    get: operations['listFollowUps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registers/follow-ups.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as a spreadsheet */
    get: operations['followUpSheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registers/open-questions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was left open, newest first */
    get: operations['listOpenQuestions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registers/open-questions.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as a spreadsheet */
    get: operations['openQuestionSheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registers/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was decided, restated or left undecided, newest first; the conclusions of approval rounds too */
    get: operations['listDecisions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registers/decisions.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as a spreadsheet */
    get: operations['decisionSheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Search papers, remarks, dispositions, registers and enclosures that you may see, the best first */
    get: operations['search'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directory/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Read organisations, people and seats with their periods from .xlsx or CSV; the secretariat of every committee in it may */
    post: operations['importDirectory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/jobs/failed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Jobs that were given up in the committees that you keep the secretariat of, the latest first */
    get: operations['listFailedJobs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/jobs/failed/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Try a job that was given up once more */
    post: operations['retryJob'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administration/definitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every version of the lifecycles, and how many of the instances that you may see stand on it */
    get: operations['listDefinitions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/demo/clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What time it is in the demonstration */
    get: operations['getDemoClock'];
    put?: never;
    /** Move the time forward; what is due in between happens on the way, in order */
    post: operations['moveDemoClock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Problem: {
      type: string;
      /** @description In the language asked for by Accept-Language. */
      title: string;
      status: number;
      /** @description The reasons as text, in the language asked for. */
      detail?: string;
      /** @description Stable; to be compared. */
      code: string;
      titles: components['schemas']['Bilingual'];
      reasons: components['schemas']['Reason'][];
      errors?: {
        path: string;
        text: components['schemas']['Bilingual'];
      }[];
      /** @description Of an error of ours: name it when you report it. */
      id?: string;
    };
    Bilingual: {
      da: string;
      en: string;
    };
    /** @description One sentence of a refusal, and who can help. */
    Reason: {
      code: string;
      params: {
        [key: string]: string | number;
      };
      text: components['schemas']['Bilingual'];
      help: {
        /** @enum {string} */
        role: 'chair' | 'secretariat' | 'member' | 'substitute' | 'assistant' | 'mandator' | 'observer' | 'colleague';
        text: components['schemas']['Bilingual'];
      };
    };
    Start: {
      lifecycle: string;
      /** Format: uuid */
      committee: string;
      /**
       * @description See the start schema of the lifecycle.
       * @default {}
       */
      payload: {
        [key: string]: unknown;
      };
      /** @description Ids of instances by relation. */
      links?: {
        [key: string]: string[];
      };
      /**
       * Format: uuid
       * @description The seat spoken for, where the person could speak for several or files for another.
       */
      onBehalfOf?: string;
      reason?: string;
      /**
       * Format: date-time
       * @description When it happened, if that was earlier; secretariat only.
       */
      occurredAt?: string;
    };
    Answer: {
      /** Format: uuid */
      instance: string;
      lifecycle: string;
      revision: number;
      states: string[];
      /** @description Number of the entry in the instance's journal. */
      entry: number;
      /** @description Other instances that the same commit brought into being or moved. */
      touched: {
        /** Format: uuid */
        instance: string;
        lifecycle: string;
        states: string[];
      }[];
    };
    Event: {
      type: string;
      /**
       * @description See the schema in `GET …/actions`.
       * @default {}
       */
      payload: {
        [key: string]: unknown;
      };
      /**
       * Format: uuid
       * @description The seat spoken for, where the person could speak for several or files for another.
       */
      onBehalfOf?: string;
      reason?: string;
      /**
       * Format: date-time
       * @description When it happened, if that was earlier; secretariat only.
       */
      occurredAt?: string;
    };
    Preview: {
      /** @description Instances that would move or be started (then `from` is empty), this one first. */
      moves: {
        /** Format: uuid */
        instance: string;
        lifecycle: string;
        title: string;
        from: components['schemas']['State'][];
        to: components['schemas']['State'][];
      }[];
      records: {
        /** Format: uuid */
        instance: string;
        slice: string;
        label: components['schemas']['Bilingual'];
        body: unknown;
      }[];
      announcements: {
        /** Format: uuid */
        instance: string;
        audience: string;
        subject: components['schemas']['Bilingual'];
      }[];
      deadlines: {
        /** Format: uuid */
        instance: string;
        op: string;
        name: string;
        /** Format: date-time */
        dueAt?: string;
      }[];
    };
    State: {
      /** @description Dotted path of an active leaf state. */
      path: string;
      label: components['schemas']['Bilingual'];
      /** @description Labels of the states around it, outermost first. */
      within: components['schemas']['Bilingual'][];
    };
    InstanceLine: {
      /** Format: uuid */
      id: string;
      lifecycle: string;
      /** @description Version of the lifecycle it stands on. */
      definition: number;
      /** Format: uuid */
      committee: string;
      title: string;
      states: components['schemas']['State'][];
      status: string;
      revision: number;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      changedAt: string;
    };
    Instance: {
      /** Format: uuid */
      id: string;
      lifecycle: string;
      /** @description Version of the lifecycle it stands on. */
      definition: number;
      /** Format: uuid */
      committee: string;
      title: string;
      states: components['schemas']['State'][];
      status: string;
      revision: number;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      changedAt: string;
      /** @description Of the lifecycle. */
      label: components['schemas']['Bilingual'];
      context: {
        [key: string]: unknown;
      };
      links: {
        /** @description As seen from this instance. */
        relation: string;
        /** Format: uuid */
        id: string;
        lifecycle: string;
        title: string;
        states: components['schemas']['State'][];
      }[];
      deadlines: {
        name: string;
        /** Format: date-time */
        dueAt: string;
      }[];
    };
    Action: {
      type: string;
      label: components['schemas']['Bilingual'];
      /** @description It speaks for a seat: see `onBehalfOf`. */
      forSeat: boolean;
      /** @description It puts right what was recorded wrongly: show its preview before it is confirmed. */
      rectifies: boolean;
      /** @enum {string} */
      allowed: 'yes' | 'no' | 'depends';
      /** @description Payload fields on which the answer hangs. */
      dependsOn: string[];
      reasons: components['schemas']['Reason'][];
      /** @description JSON Schema of the payload. */
      schema: {
        [key: string]: unknown;
      };
    };
    JournalEntry: {
      n: number;
      /** Format: date-time */
      recordedAt: string;
      /** Format: date-time */
      occurredAt: string;
      /** @description Null: the clock. */
      person: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      /** @description The seat spoken for. */
      seat: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      reason: string | null;
      event: {
        type: string;
      } & {
        [key: string]: unknown;
      };
      /** @description Of the event. */
      label: components['schemas']['Bilingual'];
      /** @description Where the instance stood afterwards. */
      states: components['schemas']['State'][];
      definition: number;
      /** @description The entry elsewhere that brought this one about. */
      cause: {
        /** Format: uuid */
        instance: string;
        n: number;
      } | null;
      hash: string;
    };
    Record: {
      /** Format: uuid */
      id: string;
      n: number;
      k: number;
      slice: string;
      label: components['schemas']['Bilingual'];
      body: {
        [key: string]: unknown;
      };
      hash: string;
      /** Format: date-time */
      recordedAt: string;
    };
    LifecycleLine: {
      key: string;
      version: number;
      label: components['schemas']['Bilingual'];
    };
    Lifecycle: {
      key: string;
      version: number;
      label: components['schemas']['Bilingual'];
      start: {
        by: ('chair' | 'secretariat' | 'member' | 'substitute' | 'assistant' | 'mandator' | 'observer' | 'colleague')[];
        /** @description JSON Schema. */
        schema: {
          [key: string]: unknown;
        };
      };
      links: {
        relation: string;
        inverse: string;
        lifecycles: string[];
        min: number;
        max: number | null;
      }[];
      states: {
        path: string;
        label: components['schemas']['Bilingual'];
      }[];
      events: {
        type: string;
        label: components['schemas']['Bilingual'];
        by: ('chair' | 'secretariat' | 'member' | 'substitute' | 'assistant' | 'mandator' | 'observer' | 'colleague')[];
        told: boolean;
        forSeat: boolean;
        rectifies: boolean;
        /** @description JSON Schema. */
        schema: {
          [key: string]: unknown;
        };
      }[];
      records: {
        slice: string;
        label: components['schemas']['Bilingual'];
        /** @description JSON Schema. */
        schema: {
          [key: string]: unknown;
        };
      }[];
      /** @description The machine as XState has it; guards, delays and actions by name. */
      statechart: {
        [key: string]: unknown;
      };
    };
    /** @description The data of each message. A message named `reload` says that more has happened than is told: read afresh. */
    StreamMessage: {
      id: string;
      /** Format: uuid */
      instance: string;
      lifecycle: string;
      states: string[];
      event: string;
    };
    Me: {
      /** Format: uuid */
      id: string;
      name: string;
      email: string;
      /** @enum {string} */
      language: 'da' | 'en';
      committees: components['schemas']['Standing'][];
    };
    Standing: {
      committee: {
        /** Format: uuid */
        id: string;
        key: string;
        name: string;
      };
      roles: (
        'chair' | 'secretariat' | 'member' | 'substitute' | 'assistant' | 'mandator' | 'observer' | 'colleague'
      )[];
      seats: {
        /** Format: uuid */
        id: string;
        name: string;
        organisation: string;
        /** @enum {string} */
        as: 'member' | 'substitute';
        rank: number;
      }[];
    };
    Session: {
      demo: boolean;
      person: components['schemas']['Me'] | null;
    };
    SignInWithToken: {
      /** @description As `mandat token` prints it. */
      token: string;
    };
    SignInChoice: {
      /** Format: uuid */
      person: string;
      name: string;
      committee: {
        /** Format: uuid */
        id: string;
        key: string;
        name: string;
      };
      roles: (
        'chair' | 'secretariat' | 'member' | 'substitute' | 'assistant' | 'mandator' | 'observer' | 'colleague'
      )[];
      seat: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
    };
    SignIn:
      | {
          /** Format: uuid */
          person: string;
        }
      | {
          /** Format: uuid */
          seat: string;
        };
    CommitteeLine: {
      /** Format: uuid */
      id: string;
      key: string;
      name: string;
      /** @description The committee that set it up, when it is a working group. */
      parent: string | null;
    };
    Committee: {
      /** Format: uuid */
      id: string;
      key: string;
      name: string;
      /** @description The committee that set it up, when it is a working group. */
      parent: string | null;
      seats: components['schemas']['Seat'][];
      secretariat: {
        person: {
          /** Format: uuid */
          id: string;
          name: string;
        };
        /** Format: date-time */
        from: string;
        /** @description Null: until further notice. The instant itself is no longer part of the period. */
        to: string | null;
      }[];
      observers: {
        person: {
          /** Format: uuid */
          id: string;
          name: string;
        };
        /** Format: date-time */
        from: string;
        /** @description Null: until further notice. The instant itself is no longer part of the period. */
        to: string | null;
      }[];
    };
    Seat: {
      /** Format: uuid */
      id: string;
      name: string;
      organisation: {
        /** Format: uuid */
        id: string;
        name: string;
        short: string;
      };
      chair: boolean;
      deputy: boolean;
      votes: boolean;
      /** Format: date-time */
      from: string;
      /** @description Null: until further notice. The instant itself is no longer part of the period. */
      to: string | null;
      /** @description By rank: the member (0), then the substitutes; former holders too. */
      holders: components['schemas']['Holder'][];
    };
    Holder: {
      person: {
        /** Format: uuid */
        id: string;
        name: string;
      };
      /** @enum {string} */
      as: 'member' | 'substitute';
      rank: number;
      /** Format: date-time */
      from: string;
      /** @description Null: until further notice. The instant itself is no longer part of the period. */
      to: string | null;
    };
    Delegation: {
      /** Format: uuid */
      id: string;
      person: {
        /** Format: uuid */
        id: string;
        name: string;
      };
      /** @enum {string} */
      may: 'answer' | 'prepare';
      /** Format: date-time */
      from: string;
      to: string | null;
    };
    DelegationInput: {
      /** Format: uuid */
      person: string;
      /** @enum {string} */
      may: 'answer' | 'prepare';
      /** Format: date-time */
      until?: string;
    };
    Lease: {
      /**
       * Format: uuid
       * @description Goes into the header `Lease` when saving.
       */
      token: string;
      /** Format: date-time */
      expiresAt: string;
    };
    Draft: {
      sections: {
        id: string;
        heading: string;
        markdown: string;
      }[];
      enclosures: {
        key: string;
        name: string;
        mediaType: string;
        sha256: string;
        size: number;
      }[];
      /** @description 0 until it is saved for the first time; also the ETag. */
      revision: number;
      savedBy: string | null;
      savedAt: string | null;
    };
    DraftText: {
      sections: {
        id: string;
        heading: string;
        markdown: string;
      }[];
      /** @default [] */
      enclosures: {
        key: string;
        name: string;
        mediaType: string;
        sha256: string;
        size: number;
      }[];
    };
    Versions: {
      items: {
        version: number;
        hash: string;
        note: string | null;
        material: boolean;
        person: string | null;
        /** Format: date-time */
        recordedAt: string;
      }[];
    };
    Version: {
      version: number;
      hash: string;
      note: string | null;
      material: boolean;
      person: string | null;
      /** Format: date-time */
      recordedAt: string;
      sections: {
        id: string;
        heading: string;
        markdown: string;
      }[];
      enclosures: {
        key: string;
        name: string;
        mediaType: string;
        sha256: string;
        size: number;
      }[];
    };
    UploadedEnclosure: {
      name: string;
      mediaType: string;
      sha256: string;
      size: number;
    };
    /** @description Sections and enclosures can be saved as the draft or issued as they are. */
    TextFromWord: {
      sections: {
        id: string;
        heading: string;
        markdown: string;
      }[];
      /** @default [] */
      enclosures: {
        key: string;
        name: string;
        mediaType: string;
        sha256: string;
        size: number;
      }[];
      /** @description As it stands above the text in the document. */
      title: string | null;
      /** @description Of the draft as it is saved now, for If-Match when the text is saved there. */
      revision: number;
      findings: components['schemas']['Finding'][];
    };
    /** @description Something that could not be read, or should be looked at. */
    Finding: {
      code: string;
      /** @description The heading above the place. */
      section: string | null;
      /** @description Counted from the beginning of the document. */
      paragraph: number | null;
      text: components['schemas']['Bilingual'];
    };
    /** @description Nothing of it is filed before the secretariat sends it to a round. */
    ReturnedCopy: {
      version: number;
      rounds: {
        /** Format: uuid */
        id: string;
        title: string;
        states: string[];
      }[];
      proposals: components['schemas']['ProposedRemark'][];
      findings: components['schemas']['Finding'][];
    };
    ProposedRemark: {
      /** @enum {string} */
      kind: 'insertion' | 'deletion' | 'replacement' | 'comment';
      /** @description As the file has it. */
      author: string;
      at: string | null;
      /** @description Id of the section of the version. */
      section: string | null;
      heading: string | null;
      paragraph: number;
      /** @description The words it is about; an insertion comes after them. */
      quoted: string;
      /** @description The words proposed, or the comment. */
      proposed: string;
      /** @description As SUBMIT_REMARKS of the comment round takes it. */
      remark: {
        /** Format: uuid */
        paper: string;
        section?: string;
        /** @enum {string} */
        kind: 'editorial' | 'substantive';
        text: string;
      };
    };
    Changes: {
      from: number;
      to: number;
      sections: {
        id: string;
        /** @enum {string} */
        status: 'same' | 'changed' | 'added' | 'removed';
        moved: boolean;
        heading: {
          /** @enum {string} */
          kind: 'same' | 'added' | 'removed';
          text: string;
        }[];
        /** @description Markdown, word by word. */
        text: {
          /** @enum {string} */
          kind: 'same' | 'added' | 'removed';
          text: string;
        }[];
      }[];
    };
    AnswerDraft: {
      /** @description 0 before anybody has saved one. */
      revision: number;
      body: components['schemas']['AnswerDraftBody'] | null;
      savedBy: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      savedAt: string | null;
    };
    AnswerDraftBody: {
      type: string;
      /** @default {} */
      payload: {
        [key: string]: unknown;
      };
    };
    RoundStanding: {
      /** Format: uuid */
      round: string;
      lifecycle: string;
      title: string;
      states: components['schemas']['State'][];
      open: boolean;
      deadline: string | null;
      way: ('consensus' | 'written' | 'vote' | 'silence') | null;
      /** @description What kind of matter it is, by the rules of procedure. */
      matter: string | null;
      /** @description The version of the rules of procedure that it is decided by; null where none rules it. */
      rules: {
        /** Format: uuid */
        instance: string;
        number: number;
      } | null;
      /** @description Seats. */
      asked: number;
      answered: number;
      awaited: number;
      papers: components['schemas']['PaperStanding'][];
      seats: components['schemas']['SeatStanding'][];
    };
    PaperStanding: {
      /** Format: uuid */
      id: string;
      title: string;
      lifecycle: string;
      states: components['schemas']['State'][];
      /** @description The version that the round was opened on; null before that. */
      asked: number | null;
      newest: number;
      /** @description It has changed materially since the round was opened on it. */
      material: boolean;
      /** @description While an approval round is open. */
      tally: components['schemas']['StandingTally'] | null;
      /** @description What the round would come to on this paper if it were concluded now. */
      likely: components['schemas']['LikelyOutcome'] | null;
      /** @description Once it is concluded. */
      outcome: components['schemas']['StandingOutcome'] | null;
    };
    StandingTally: {
      /** @description Those that may answer on the paper; the recused are left out. */
      seats: number;
      approve: number;
      approveWithRemarks: number;
      reservation: number;
      cannot: number;
      abstain: number;
      missing: number;
    };
    LikelyOutcome: {
      /** @enum {string} */
      comesTo: 'approved' | 'notApproved' | 'noQuorum' | 'tied' | 'chairConcludes';
      /** @description Those who have not answered cannot change it; false where the chair concludes. */
      settled: boolean;
      /** @description What it comes to if nobody else answers, and what it still needs. */
      sentence: components['schemas']['Bilingual'];
      /** @description The count by the rules, worked out. */
      because: components['schemas']['Bilingual'];
      /** @description What it still needs to be approved. */
      needs: components['schemas']['Bilingual'] | null;
      /** @description How many take part, and how many must; null where no number is asked. */
      quorum: {
        reached: boolean;
        have: number;
        need: number;
        of: number;
      } | null;
      /** @description Seats that have not answered, as long as they could change it. */
      canStillChange: string[];
    };
    StandingOutcome: {
      outcome: string;
      version: number;
      text: components['schemas']['Bilingual'];
      needs: components['schemas']['Bilingual'] | null;
      /** Format: date-time */
      at: string;
    };
    SeatStanding: {
      seat: {
        /** Format: uuid */
        id: string;
        name: string;
        organisation: {
          /** Format: uuid */
          id: string;
          name: string;
          short: string;
        };
      };
      /** @description Who holds it now, by rank. */
      holders: {
        /** Format: uuid */
        id: string;
        name: string;
        /** @enum {string} */
        as: 'member' | 'substitute';
        rank: number;
      }[];
      /**
       * @description Awaited on at least one paper; recused from all of them; silent when the round ended without it.
       * @enum {string}
       */
      standing: 'answered' | 'awaited' | 'recused' | 'silent';
      awaitedSince: string | null;
      /** @description Papers on which a position is missing; none in a comment round. */
      awaitedOn: string[];
      /** @description In a comment round. */
      answer: components['schemas']['StandingAnswer'] | null;
      /** @description In an approval round: the newest on each paper, unless it was struck. */
      positions: components['schemas']['StandingPosition'][];
      recusals: {
        /** @description Null: the whole seat. */
        person: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        /** @description Null: all papers. */
        papers: string[] | null;
        reason: string;
        /** Format: date-time */
        at: string;
      }[];
      /** @description What was struck by a rectification, oldest first. */
      struck: {
        /** @enum {string} */
        what: 'answer' | 'positions' | 'recusals';
        reason: string;
        by: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        /** Format: date-time */
        at: string;
      }[];
    };
    StandingAnswer: {
      /**
       * Format: date-time
       * @description When it was given, which may be before it was filed.
       */
      at: string;
      by: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      /**
       * @description The secretariat files what the seat has sent by other ways.
       * @enum {string}
       */
      as: 'member' | 'substitute' | 'secretariat';
      receipt: components['schemas']['StandingReceipt'] | null;
      /** @enum {string} */
      kind: 'remarks' | 'noRemarks';
      remarks: number;
      late: boolean;
    };
    StandingReceipt: {
      /** @enum {string} */
      how: 'mail' | 'letter' | 'phone' | 'meeting';
      from: string | null;
      /** Format: date-time */
      receivedAt: string;
      lateBecause: string | null;
    };
    StandingPosition: {
      /**
       * Format: date-time
       * @description When it was given, which may be before it was filed.
       */
      at: string;
      by: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      /**
       * @description The secretariat files what the seat has sent by other ways.
       * @enum {string}
       */
      as: 'member' | 'substitute' | 'secretariat';
      receipt: components['schemas']['StandingReceipt'] | null;
      /** Format: uuid */
      paper: string;
      version: number;
      /** @enum {string} */
      choice: 'approve' | 'approveWithRemarks' | 'reservation' | 'cannot' | 'abstain';
      text: string | null;
      /** @description Until when a reservation stands. */
      until: string | null;
      /** @description The paper has changed materially since. */
      stale: boolean;
      /** @description Neither overtaken by a new version nor of a recused person. */
      counts: boolean;
    };
    SupposedAnswers: {
      answers: {
        /** Format: uuid */
        seat: string;
        choice: ('approve' | 'approveWithRemarks' | 'reservation' | 'cannot' | 'abstain') | null;
      }[];
    };
    RoundPreview: {
      papers: {
        /** Format: uuid */
        id: string;
        title: string;
        /** @description While an approval round is open. */
        tally: components['schemas']['StandingTally'] | null;
        /** @description What the round would come to on this paper if it were concluded now. */
        likely: components['schemas']['LikelyOutcome'] | null;
      }[];
    };
    MeetingList: {
      items: components['schemas']['MeetingLine'][];
    };
    MeetingLine: {
      /** Format: uuid */
      id: string;
      title: string;
      number: number | null;
      /** @enum {string} */
      kind: 'ordinary' | 'extraordinary' | 'urgent' | 'extremeUrgency';
      /** @enum {string} */
      form: 'physical' | 'virtual' | 'hybrid';
      place: string | null;
      starts: string | null;
      ends: string | null;
      states: components['schemas']['State'][];
      committee: {
        /** Format: uuid */
        id: string;
        name: string;
      };
      /** @description The agenda is written and the chair has not cleared it as it stands. */
      awaitsClearing: boolean;
      /** @description Until the notice is out. */
      noticeDue: {
        /** Format: date-time */
        at: string;
        /** @description By the rules of procedure; else two weeks and one week before the meeting. */
        ruled: boolean;
      } | null;
      /** @description Until the papers are out. */
      papersDue: {
        /** Format: date-time */
        at: string;
        /** @description By the rules of procedure; else two weeks and one week before the meeting. */
        ruled: boolean;
      } | null;
    };
    Meeting: {
      /** Format: uuid */
      id: string;
      title: string;
      number: number | null;
      /** @enum {string} */
      kind: 'ordinary' | 'extraordinary' | 'urgent' | 'extremeUrgency';
      /** @enum {string} */
      form: 'physical' | 'virtual' | 'hybrid';
      place: string | null;
      starts: string | null;
      ends: string | null;
      states: components['schemas']['State'][];
      committee: {
        /** Format: uuid */
        id: string;
        name: string;
      };
      /** @description The agenda is written and the chair has not cleared it as it stands. */
      awaitsClearing: boolean;
      /** @description Until the notice is out. */
      noticeDue: {
        /** Format: date-time */
        at: string;
        /** @description By the rules of procedure; else two weeks and one week before the meeting. */
        ruled: boolean;
      } | null;
      /** @description Until the papers are out. */
      papersDue: {
        /** Format: date-time */
        at: string;
        /** @description By the rules of procedure; else two weeks and one week before the meeting. */
        ruled: boolean;
      } | null;
      purpose: string | null;
      sequence: number;
      agenda: components['schemas']['MeetingItem'][];
      dropped: {
        key: string;
        number: string;
        title: string;
        reason: string | null;
      }[];
      /** @description Keys of items that were put on or changed since the agenda last went out. */
      changedSince: string[];
      attendees: components['schemas']['MeetingAttendee'][];
      seats: {
        /** Format: uuid */
        id: string;
        name: string;
        organisation: string;
        holders: string[];
      }[];
      dispatches: {
        /** Format: date-time */
        at: string;
        kind: string;
        agenda: number | null;
        recipients: string[];
        copies: string[];
        text: string;
      }[];
      irregularities: components['schemas']['MeetingIrregularity'][];
      presence: {
        have: number;
        need: number;
        of: number;
      };
      poll: components['schemas']['DatePoll'] | null;
      /** @description How it was worked out that the meeting is needed. */
      proposal: {
        papers: {
          /** Format: uuid */
          id: string;
          title: string;
        }[];
        slots: {
          /** Format: date-time */
          starts: string;
          /** Format: date-time */
          ends: string;
        }[];
        because: components['schemas']['Bilingual'];
      } | null;
    };
    MeetingItem: {
      key: string;
      number: string;
      title: string;
      /** @enum {string} */
      type: 'decision' | 'discussion' | 'information';
      /** @description A closed item of which the reader may only see that there is one. */
      hidden: boolean;
      closed: boolean;
      excluded: string[];
      presenter: string | null;
      minutes: number | null;
      papers: {
        /** Format: uuid */
        id: string;
        title: string;
        lifecycle: string;
        version: number | null;
        states: components['schemas']['State'][];
      }[];
      cover: {
        background: string | null;
        points: string[];
        process: string | null;
      } | null;
      annexes: {
        name: string;
        paper: string | null;
      }[];
      guests: {
        name: string;
        organisation: string | null;
      }[];
      standing: ('minutes' | 'followUps') | null;
      /** @enum {string} */
      when: 'planned' | 'late' | 'table';
      brought: {
        agenda: number;
        /** Format: uuid */
        paper: string;
        title: string;
        version: number;
        versionHash: string;
        /** @enum {string} */
        how: 'sent' | 'late' | 'tabled';
      }[];
      takenUp: string | null;
      contributions: {
        seat: string | null;
        name: string;
        organisation: string | null;
        key: string;
        /** @enum {string} */
        kind: 'said' | 'asked' | 'answered' | 'proposed' | 'presented';
        text: string;
        figure: {
          name: string;
          sha256: string;
        } | null;
      }[];
      decisions: {
        decision: string;
        point: number | null;
        /** @enum {string} */
        outcome:
          | 'approved'
          | 'approvedWithCorrections'
          | 'postponed'
          | 'returned'
          | 'rejected'
          | 'noted'
          | 'agreed'
          | 'restated'
          | 'notDecided'
          | 'discussed'
          | 'notReached';
        text: string;
        papers: string[];
        dissent: {
          seat: string | null;
          name: string;
          organisation: string | null;
          text: string;
        }[];
      }[];
      noted: {
        key: string;
        text: string;
        who: string;
        papers: string[];
        /** @enum {string} */
        scope: 'general' | 'specific';
        /** @enum {string} */
        kind: 'text' | 'enclosure' | 'principle';
      }[];
      raised: {
        /** @enum {string} */
        as: 'followUp' | 'openQuestion';
        text: string;
        who: string | null;
        due: string | null;
      }[];
      irregularities: components['schemas']['MeetingIrregularity'][];
      /** @description Nothing has been said of it yet. */
      open: boolean;
    };
    MeetingIrregularity: {
      /** @enum {string} */
      what: 'noQuorum' | 'shortNotice' | 'versionNotSent' | 'notOnAgenda' | 'unannouncedSubstitute';
      item: string | null;
      reason: string;
      sentence: components['schemas']['Bilingual'];
    };
    MeetingAttendee: {
      seat: string | null;
      name: string;
      organisation: string | null;
      status:
        | (
            | 'present'
            | 'virtual'
            | 'apology'
            | 'lateApology'
            | 'substitute'
            | 'represented'
            | 'left'
            | 'arrived'
            | 'recused'
            | 'absentWithoutWord'
          )
        | null;
      note: string | null;
      atItems: {
        item: string;
        /** @enum {string} */
        status:
          | 'present'
          | 'virtual'
          | 'apology'
          | 'lateApology'
          | 'substitute'
          | 'represented'
          | 'left'
          | 'arrived'
          | 'recused'
          | 'absentWithoutWord';
        note: string | null;
      }[];
    };
    DatePoll: {
      number: number;
      deadline: string | null;
      slots: components['schemas']['MeetingSlot'][];
      /** @description What it would come to now. */
      best: string | null;
      because: components['schemas']['Bilingual'];
    };
    MeetingSlot: {
      /** Format: date-time */
      starts: string;
      /** Format: date-time */
      ends: string;
      answers: {
        /** Format: uuid */
        seat: string;
        name: string;
        answer: ('yes' | 'ifNeedBe' | 'no') | null;
      }[];
    };
    CommitteeRules: {
      /** @description Where the rules are kept: those drafted or in force, else those repealed last. */
      instance: {
        /** Format: uuid */
        id: string;
        title: string;
        states: string[];
      } | null;
      /** @description Null: there are none now, and the chair concludes. */
      inForce: components['schemas']['RulesVersion'] | null;
      /** @description The newest first. */
      versions: components['schemas']['RulesVersion'][];
    };
    RulesVersion: {
      /** Format: uuid */
      instance: string;
      number: number;
      title: string;
      /** @description Where the rules can be read in full. */
      source: string | null;
      /** Format: date-time */
      appliesFrom: string;
      /** @description When the next version applies or the rules end; null until further notice. */
      appliesUntil: string | null;
      /** @description The document; `mandat rules schema` prints its JSON Schema. */
      rules: {
        [key: string]: unknown;
      };
      words: components['schemas']['RulesInWords'];
      decision: string | null;
      /** @description Whether it stands as it was rectified. */
      rectified: boolean;
      /** Format: date-time */
      recordedAt: string;
      recordedBy: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
    };
    RulesInWords: {
      /** @description How it is decided, one rule a sentence. */
      decisions: components['schemas']['Bilingual'][];
      /** @description Notices, time limits and closed days, one rule a sentence. */
      dates: components['schemas']['Bilingual'][];
    };
    DateQuestion:
      | {
          /** @enum {string} */
          question: 'latestDispatch';
          /**
           * @default ordinary
           * @enum {string}
           */
          kind: 'ordinary' | 'extraordinary' | 'urgent' | 'extremeUrgency';
          /** Format: date-time */
          meeting: string;
        }
      | {
          /** @enum {string} */
          question: 'earliestMeeting';
          /**
           * @default ordinary
           * @enum {string}
           */
          kind: 'ordinary' | 'extraordinary' | 'urgent' | 'extremeUrgency';
          /** Format: date-time */
          dispatch?: string;
        }
      | {
          /** @enum {string} */
          question: 'isLawful';
          /**
           * @default ordinary
           * @enum {string}
           */
          kind: 'ordinary' | 'extraordinary' | 'urgent' | 'extremeUrgency';
          /** Format: date-time */
          meeting: string;
          /** Format: date-time */
          dispatch?: string;
          urgency?: {
            by: string;
            reason: string;
          };
        }
      | {
          /** @enum {string} */
          question: 'nextSlot';
          /**
           * @default ordinary
           * @enum {string}
           */
          kind: 'ordinary' | 'extraordinary' | 'urgent' | 'extremeUrgency';
          /** Format: date-time */
          dispatch?: string;
          /** Format: date-time */
          notBefore?: string;
          weekdays?: number[];
          at: string;
        }
      | {
          /** @enum {string} */
          question: 'datesOf';
          /**
           * @default ordinary
           * @enum {string}
           */
          kind: 'ordinary' | 'extraordinary' | 'urgent' | 'extremeUrgency';
          /** Format: date-time */
          meeting: string;
        };
    LawfulDates: {
      /** @description Null where nothing limits it. */
      at: string | null;
      /** @description Why, one sentence a step: what was counted, and which days were skipped. */
      derivation: components['schemas']['Bilingual'][];
      /** @description By which rules; null when the committee has none now. */
      rules: {
        number: number;
        title: string;
        /** Format: date-time */
        appliesFrom: string;
      } | null;
      /** @description Whether a meeting is lawfully called, where that was asked. */
      lawful: boolean | null;
      /** @description When the papers of a meeting must be out, where its dates were asked. */
      papers: {
        /** @description Null where nothing limits it. */
        at: string | null;
        /** @description Why, one sentence a step: what was counted, and which days were skipped. */
        derivation: components['schemas']['Bilingual'][];
      } | null;
      /** @description When its items must be handed in, where its dates were asked. */
      items: {
        /** @description Null where nothing limits it. */
        at: string | null;
        /** @description Why, one sentence a step: what was counted, and which days were skipped. */
        derivation: components['schemas']['Bilingual'][];
      } | null;
    };
    CompetenceMatrix: {
      group: {
        /** Format: uuid */
        id: string;
        title: string;
      };
      members: components['schemas']['GroupMember'][];
      needed: components['schemas']['CompetenceCover'][];
      /** @description What members bring that was not asked for. */
      beyond: string[];
      missing: string[];
      /** @description Whether the group as a whole has all that it needs. */
      covered: boolean;
    };
    GroupMember: {
      /** Format: uuid */
      nomination: string;
      seatName: string;
      chair: boolean;
      organisation: {
        /** Format: uuid */
        id: string;
        name: string;
      };
      /** @enum {string} */
      state: 'named' | 'joined';
      name: string;
      competences: string[];
    };
    CompetenceCover: {
      competence: string;
      /** @description Nominations of those who bring it. */
      broughtBy: string[];
    };
    Programme: {
      committee: {
        /** Format: uuid */
        id: string;
        name: string;
      };
      /** Format: date-time */
      at: string;
      /** @description By bucket, then by start. */
      items: components['schemas']['Deliverable'][];
    };
    Deliverable: {
      /** Format: uuid */
      id: string;
      key: string;
      title: string;
      state: string;
      /** @description Of the state. */
      label: components['schemas']['Bilingual'];
      bucket: string;
      needBy: string | null;
      start: string | null;
      end: string | null;
      /** @description A day has passed without what it was set for. */
      late: boolean;
      groups: components['schemas']['PlannedGroup'][];
      moves: components['schemas']['BucketMove'][];
    };
    PlannedGroup: {
      /** Format: uuid */
      id: string;
      title: string;
      state: string;
      label: components['schemas']['Bilingual'];
      startedAt: string | null;
      gate: components['schemas']['PlannedGate'] | null;
      commission: components['schemas']['PlannedPaper'] | null;
      taskDescription: components['schemas']['PlannedPaper'] | null;
    };
    PlannedGate: {
      condition: string;
      open: boolean;
      /** @description When somebody last said whether it is open. */
      since: string | null;
      reason: string | null;
    };
    PlannedPaper: {
      /** Format: uuid */
      id: string;
      title: string;
      state: string;
      label: components['schemas']['Bilingual'];
    };
    BucketMove: {
      from: string;
      to: string;
      /** @description Null: the bucket had been entered wrongly. */
      decision: string | null;
      reason: string;
      /** Format: date-time */
      at: string;
    };
    Notification: {
      id: string;
      /** Format: uuid */
      instance: string;
      topic: string;
      subject: components['schemas']['Bilingual'];
      /** Format: date-time */
      createdAt: string;
      readAt: string | null;
    };
    LifecycleCount: {
      lifecycle: string;
      label: components['schemas']['Bilingual'];
      instances: number;
      states: {
        /** @description Dotted path of an active leaf state. */
        path: string;
        label: components['schemas']['Bilingual'];
        /** @description Labels of the states around it, outermost first. */
        within: components['schemas']['Bilingual'][];
        /** @description How many stand there now. */
        instances: number;
        /** @description How often one has stood there and gone on. */
        stays: number;
        /** @description How long such a stay took; null before the first. */
        medianSeconds: number | null;
      }[];
    };
    PaperLine: {
      /** Format: uuid */
      id: string;
      lifecycle: string;
      /** Format: uuid */
      committee: string;
      title: string;
      states: components['schemas']['State'][];
      /** Format: date-time */
      since: string;
      /** @description It needs to go nowhere from here. */
      atRest: boolean;
      /** @description The earliest of all that it waits for. */
      deadline: string | null;
      late: boolean;
      /** @description Open rounds and corrections, a gate; empty while it is with those who write it, and mostly at rest. */
      waitsFor: components['schemas']['Awaited'][];
    };
    Awaited: {
      /** Format: uuid */
      instance: string;
      lifecycle: string;
      /** @description Of the lifecycle. */
      label: components['schemas']['Bilingual'];
      title: string;
      states: components['schemas']['State'][];
      /**
       * Format: date-time
       * @description When it came to stand where it stands.
       */
      since: string;
      deadline: string | null;
      late: boolean;
      /** @description Seats that it waits for by name; none when it waits for the secretariat or the chair. */
      seats: {
        /** Format: uuid */
        id: string;
        name: string;
        organisation: string;
      }[];
    };
    Debtor: {
      person: {
        /** Format: uuid */
        id: string;
        name: string;
      };
      owed: number;
      late: number;
      /** @description The earliest. */
      deadline: string | null;
    };
    Debt: {
      /** Format: uuid */
      instance: string;
      lifecycle: string;
      label: components['schemas']['Bilingual'];
      /** Format: uuid */
      committee: string;
      title: string;
      states: components['schemas']['State'][];
      /** @description The seat that owes it; null when it is the secretariat. */
      seat: {
        /** Format: uuid */
        id: string;
        name: string;
        organisation: string;
      } | null;
      /** @enum {string} */
      as: 'member' | 'substitute' | 'secretariat';
      /** Format: date-time */
      since: string;
      deadline: string | null;
      late: boolean;
    };
    FollowUpLine: {
      /** Format: uuid */
      id: string;
      committee: {
        /** Format: uuid */
        id: string;
        name: string;
      };
      title: string;
      text: string | null;
      subject: string | null;
      /** @description At which meeting. */
      said: {
        meeting: string;
        item: string | null;
        /** Format: date */
        date: string;
      } | null;
      /**
       * Format: date
       * @description Of the meeting, or else of the recording.
       */
      day: string;
      states: components['schemas']['State'][];
      /** @description What was rectified, oldest first; empty where nothing was wrong. */
      earlier: components['schemas']['Earlier'][];
      /** @description As it is read: the seat, the organisation, the secretariat or the words. */
      owner: string;
      organisation: string | null;
      due: string | null;
      late: boolean;
      /** @description The meeting that it was last moved to. */
      movedTo: string | null;
      settled: {
        /** Format: date-time */
        at: string;
        text: string;
      } | null;
    };
    Earlier: {
      /**
       * Format: date-time
       * @description When it was put right.
       */
      until: string;
      why: string | null;
      /** @description The fields that were wrong, as they stood. */
      was: {
        [key: string]: unknown;
      };
    };
    OpenQuestionLine: {
      /** Format: uuid */
      id: string;
      committee: {
        /** Format: uuid */
        id: string;
        name: string;
      };
      title: string;
      text: string | null;
      subject: string | null;
      /** @description At which meeting. */
      said: {
        meeting: string;
        item: string | null;
        /** Format: date */
        date: string;
      } | null;
      /**
       * Format: date
       * @description Of the meeting, or else of the recording.
       */
      day: string;
      states: components['schemas']['State'][];
      /** @description What was rectified, oldest first; empty where nothing was wrong. */
      earlier: components['schemas']['Earlier'][];
      askedBy: string;
      organisation: string | null;
      answer: {
        /** Format: date-time */
        at: string;
        text: string;
        by: string | null;
        earlier: components['schemas']['Earlier'][];
      } | null;
    };
    DecisionLine: {
      /** Format: uuid */
      id: string;
      committee: {
        /** Format: uuid */
        id: string;
        name: string;
      };
      title: string;
      text: string | null;
      subject: string | null;
      /** @description At which meeting. */
      said: {
        meeting: string;
        item: string | null;
        /** Format: date */
        date: string;
      } | null;
      /**
       * Format: date
       * @description Of the meeting, or else of the recording.
       */
      day: string;
      states: components['schemas']['State'][];
      /** @description What was rectified, oldest first; empty where nothing was wrong. */
      earlier: components['schemas']['Earlier'][];
      /** @description Of the statement; a paper of an approval round has one. */
      number: number;
      /** @enum {string} */
      kind: 'decided' | 'restated' | 'undecided';
      /** @description Of an approval round. */
      outcome: string | null;
      paper: string | null;
    };
    Hit: {
      /** @enum {string} */
      kind: 'paper' | 'remark' | 'disposition' | 'decision' | 'open-question' | 'follow-up' | 'enclosure' | 'other';
      /**
       * Format: uuid
       * @description Where it was said; of a remark the round.
       */
      instance: string;
      lifecycle: string;
      /** Format: uuid */
      committee: string;
      /** @description Of the instance. */
      title: string;
      states: components['schemas']['State'][];
      /** @description The paper that it is, or is about, where you may see it. */
      paper: string | null;
      /** @description The one that fits best, or that the remark is about. */
      section: {
        id: string;
        heading: string;
      } | null;
      enclosure: {
        key: string;
        name: string;
      } | null;
      /** @description Some of the text, to be put together as it stands. */
      snippet: {
        text: string;
        /** @description Whether this is what was searched for. */
        found: boolean;
      }[];
    };
    Imported: {
      written: boolean;
      /** @description Rows that can be read. */
      rows: number;
      adds: {
        organisations: number;
        people: number;
        seats: number;
        holdings: number;
        duties: number;
      };
      /** @description Every cell that will not do, by the row of the file. */
      faults: components['schemas']['ImportFault'][];
    };
    ImportFault: {
      row: number;
      column: string;
      value: string;
      code: string;
      text: components['schemas']['Bilingual'];
    };
    FailedJob: {
      id: string;
      /** @enum {string} */
      queue: 'alarms' | 'announcements' | 'convening';
      name: string;
      instance: {
        /** Format: uuid */
        id: string;
        lifecycle: string;
        title: string;
        /** Format: uuid */
        committee: string;
      };
      /** @description Of an announcement. */
      topic: string | null;
      /** @description Of an alarm: the instant at which it was to ring. */
      dueAt: string | null;
      attempts: number;
      /**
       * Format: date-time
       * @description When it was first to be done.
       */
      firstAt: string;
      /**
       * Format: date-time
       * @description When it was given up.
       */
      lastAt: string;
      error: string;
      /** @description Queued anew from the database since. */
      triedAgain: boolean;
      /** @description Done since, by another job or a command: nothing is missing. */
      settled: boolean;
    };
    DefinitionLine: {
      key: string;
      version: number;
      label: components['schemas']['Bilingual'];
      /** @description New instances start on it. */
      current: boolean;
      /** @description Instances that you may see and that are not over. */
      active: number;
      /** @description All that you may see. */
      instances: number;
    };
    DemoClock: {
      /** Format: date-time */
      now: string;
      /** @description The next deadline, if any. */
      next: string | null;
    };
    MoveDemoClock: {
      /** @description An instant ahead, or the next deadline. */
      to: string | 'next';
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The process answers */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            status: 'alive';
          };
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Database and queue answer too */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            status: 'ready';
            warnings: {
              code: string;
              text: components['schemas']['Bilingual'];
            }[];
          };
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not ready */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listInstances: {
    parameters: {
      query?: {
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        lifecycle?: string;
        /** @description A state or one around it: `approved` finds `approved.text.final` too. */
        state?: string;
        committee?: string;
        /** @description Tied to this instance, in either direction. */
        linked?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Instances you may see, newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['InstanceLine'][];
            next: string | null;
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  startInstance: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body is carried out once and answered alike. */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Start'];
      };
    };
    responses: {
      /** @description Start an instance of a lifecycle */
      201: {
        headers: {
          /** @description The revision of the instance. */
          etag?: string;
          /** @description True when the key was known. */
          'idempotency-replayed'?: string;
          /** @description Where the instance is. */
          location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description You may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This cannot happen now */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description What was sent is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The format is not known here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  sendEvent: {
    parameters: {
      query?: never;
      header?: {
        /** @description The revision you have seen: a newer one is refused. */
        'if-match'?: string;
        /** @description The same key with the same body is carried out once and answered alike. */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Event'];
      };
    };
    responses: {
      /** @description Send an event to an instance */
      200: {
        headers: {
          /** @description The revision of the instance. */
          etag?: string;
          /** @description True when the key was known. */
          'idempotency-replayed'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description You may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This cannot happen now */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody was faster than you */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description What was sent is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The format is not known here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  previewEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Event'];
      };
    };
    responses: {
      /** @description What an event would do if it were sent now: who moves, what is recorded, who is told; nothing is changed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Preview'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description You may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This cannot happen now */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description What was sent is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The format is not known here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An instance: where it stands, its ties, deadlines and context */
      200: {
        headers: {
          /** @description The revision, for If-Match. */
          etag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Instance'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listActions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What you may do with it now, and why not */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Action'][];
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getJournal: {
    parameters: {
      query?: {
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What has happened to it, oldest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['JournalEntry'][];
            next: string | null;
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRecords: {
    parameters: {
      query?: {
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        slice?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows it left: versions, remarks, positions … */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Record'][];
            next: string | null;
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listLifecycles: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The lifecycles there are, every version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['LifecycleLine'][];
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getLifecycle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version of a lifecycle that new instances start on */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Lifecycle'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  streamEvents: {
    parameters: {
      query?: never;
      header?: {
        /** @description Continue after this message. */
        'last-event-id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What happens, as it happens, in the committees you may see */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': components['schemas']['StreamMessage'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who is signed in, with roles and seats by committee */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether this is a demonstration, and who is signed in, if anybody */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  openSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInWithToken'];
      };
    };
    responses: {
      /** @description Sign in with a token; answers with a session cookie that lasts no longer than the token */
      200: {
        headers: {
          /** @description The session. */
          'set-cookie'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description You may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  closeSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Sign out */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description You may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listDemoSeats: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whom one can sign in as */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['SignInChoice'][];
          };
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignIn'];
      };
    };
    responses: {
      /** @description Sign in as a person, or as the member of a seat; answers with a session cookie */
      200: {
        headers: {
          /** @description The session. */
          'set-cookie'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Forget who was signed in */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listCommittees: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The committees you have a role in */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['CommitteeLine'][];
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCommittee: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A committee: seats with their holders by period, secretariat, observers */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Committee'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listDelegations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whom the member of a seat lets act for it; the member alone sees it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Delegation'][];
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  giveDelegation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DelegationInput'];
      };
    };
    responses: {
      /** @description Let somebody answer in one's place, or prepare the organisation's answer */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  takeDelegationBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        delegation: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Take it back, at once */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  takeLease: {
    parameters: {
      query?: never;
      header?: {
        /** @description The token of the lease you hold. */
        lease?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Take or renew the right to write the draft */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Lease'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description You may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This cannot happen now */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  releaseLease: {
    parameters: {
      query?: never;
      header: {
        /** @description The token of the lease you hold. */
        lease: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Give the right to write back */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description You may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDraft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The working text */
      200: {
        headers: {
          /** @description The revision, for If-Match. */
          etag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Draft'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description You may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  saveDraft: {
    parameters: {
      query?: never;
      header: {
        /** @description The revision you continued from, such as "3". */
        'if-match': string;
        /** @description The token of the lease you hold. */
        lease: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftText'];
      };
    };
    responses: {
      /** @description Save the working text, under the lease and over the revision you have seen */
      200: {
        headers: {
          /** @description The revision, for If-Match. */
          etag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            revision: number;
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description You may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This cannot happen now */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody was faster than you */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description What was sent is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Say which revision you are editing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listVersions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The versions issued, newest first, without their text */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Versions'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One version with its text */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Version'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  addEnclosure: {
    parameters: {
      query: {
        name: string;
        mediaType?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description Send a file of at most 25 MB; its hash then names it in drafts and versions */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadedEnclosure'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description You may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description What was sent is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The format is not known here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getEnclosure: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        sha256: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readWord: {
    parameters: {
      query: {
        name: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description Send a Word document of at most 20 MB; it is kept as an enclosure and read as sections */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TextFromWord'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description You may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description What was sent is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The format is not known here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readReturnedCopy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        version: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description Read a copy of this version that came back with tracked changes and comments; nothing is filed by that */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReturnedCopy'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description You may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This cannot happen now */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description What was sent is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The format is not known here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getWord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version as a Word document */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getPdf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version as PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getChanges: {
    parameters: {
      query: {
        since: number;
      };
      header?: never;
      path: {
        id: string;
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed since another version, word by word */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Changes'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getChangesAsWord: {
    parameters: {
      query: {
        since: number;
      };
      header?: never;
      path: {
        id: string;
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed since another version, as tracked changes in Word */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getNoteAsWord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every remark and what came of it, as a Word document */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getNoteAsXlsx: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every remark and what came of it, as a spreadsheet */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getMeetingDocument: {
    parameters: {
      query?: {
        language?: 'da' | 'en';
        /** @description For an extract: numbers or keys of items, with commas between. */
        items?: string;
        /** @description For an extract: who gets it. */
        to?: string;
      };
      header?: never;
      path: {
        id: string;
        /** @description notice, agenda, decision-list, extract or pack */
        kind: string;
        /** @description docx or pdf; the pack only pdf */
        format: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A notice, agenda, decision list, extract or pack of a meeting; in Danish unless another language is preferred */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
          'application/pdf': string;
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  addAttachment: {
    parameters: {
      query: {
        name: string;
        mediaType?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description Send the mail or letter in which a seat has answered, at most 25 MB; its hash then names it in the receipt */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadedEnclosure'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description You may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description What was sent is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The format is not known here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAttachment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        sha256: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description You may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAnswerDraft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        seat: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The organisation's answer as its people are preparing it; nobody else sees it */
      200: {
        headers: {
          /** @description The revision, for If-Match. */
          etag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnswerDraft'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  saveAnswerDraft: {
    parameters: {
      query?: never;
      header: {
        /** @description The revision you continued from, 0 for the first. */
        'if-match': string;
      };
      path: {
        id: string;
        seat: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerDraftBody'];
      };
    };
    responses: {
      /** @description Save it over the revision you have seen; the answer itself is given by the event */
      200: {
        headers: {
          /** @description The revision, for If-Match. */
          etag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            revision: number;
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody was faster than you */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description What was sent is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Say which revision you are editing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRoundStanding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the round still needs: who has said what, who is waited for, and what it would come to now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundStanding'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  previewRound: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SupposedAnswers'];
      };
    };
    responses: {
      /** @description What an open approval round would come to with answers that have not been given; nothing is written */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundPreview'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listMeetings: {
    parameters: {
      query?: {
        committee?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Meetings of the committees one belongs to, by date */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingList'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getMeeting: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A meeting: its agenda with covers, who takes part, what was said and decided, and the date poll */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Meeting'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRules: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rules of procedure of a committee: the version in force now, and all versions, in words and as data */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommitteeRules'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  askForDates: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DateQuestion'];
      };
    };
    responses: {
      /** @description When a meeting may be called, held or supplied with papers by the rules in force, and why; nothing is written */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LawfulDates'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  explainRules: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description What rules of procedure say, in words, or where they do not hold and why; nothing is written */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RulesInWords'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCompetences: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Which competences a working group needs, who brings them, and what is missing in the group as a whole */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CompetenceMatrix'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getWelcomePack: {
    parameters: {
      query?: {
        language?: 'da' | 'en';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description For somebody new in a working group, as Markdown: what waits for their seat, who is there, and the text of the commission */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/markdown': string;
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getProgramme: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deliverables of a programme, with their buckets, days, groups and papers */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Programme'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDeliveryPlan: {
    parameters: {
      query?: {
        language?: 'da' | 'en';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The delivery plan as Markdown, in Danish unless another language is preferred */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/markdown': string;
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listInbox: {
    parameters: {
      query?: {
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description Only what has not been read. */
        unread?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What you have been told, newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Notification'][];
            next: string | null;
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  markRead: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mark as read */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  countLifecycles: {
    parameters: {
      query?: {
        committee?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How many stand in each state, and the usual time there */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['LifecycleCount'][];
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listPapers: {
    parameters: {
      query?: {
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        committee?: string;
        lifecycle?: string;
        /** @description A state or one around it: `approved` finds `approved.text.final` too. */
        state?: string;
        /** @description Only those that are late. */
        late?: 'true';
        /** @description Only those that wait for that seat. */
        seat?: string;
        /** @description Only those that wait for a seat of that organisation. */
        organisation?: string;
        /** @description Only those with these words in the title. */
        text?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Each paper with what it waits for, the late ones first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['PaperLine'][];
            next: string | null;
            /** @description How many there are on all pages. */
            total: number;
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listDebtors: {
    parameters: {
      query?: {
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        committee?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who owes something in the committees that you lead as chair or secretariat, the latest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Debtor'][];
            next: string | null;
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listDebtsOf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What somebody owes, in the committees that you lead */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Debt'][];
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listOwnDebts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What you owe */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Debt'][];
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listFollowUps: {
    parameters: {
      query?: {
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        committee?: string;
        /** @description Words of the subject or the title. */
        subject?: string;
        /** @description A state or one around it: `open` finds `open.dated` too. */
        state?: string;
        /** @description Said on this day or later. */
        from?: string;
        /** @description Said on this day or before. */
        to?: string;
        /** @description The one that owns it, or that asked. */
        organisation?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was agreed to be done, newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['FollowUpLine'][];
            next: string | null;
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  followUpSheet: {
    parameters: {
      query?: {
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        committee?: string;
        /** @description Words of the subject or the title. */
        subject?: string;
        /** @description A state or one around it: `open` finds `open.dated` too. */
        state?: string;
        /** @description Said on this day or later. */
        from?: string;
        /** @description Said on this day or before. */
        to?: string;
        /** @description The one that owns it, or that asked. */
        organisation?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The same as a spreadsheet */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listOpenQuestions: {
    parameters: {
      query?: {
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        committee?: string;
        /** @description Words of the subject or the title. */
        subject?: string;
        /** @description A state or one around it: `open` finds `open.dated` too. */
        state?: string;
        /** @description Said on this day or later. */
        from?: string;
        /** @description Said on this day or before. */
        to?: string;
        /** @description The one that owns it, or that asked. */
        organisation?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was left open, newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['OpenQuestionLine'][];
            next: string | null;
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  openQuestionSheet: {
    parameters: {
      query?: {
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        committee?: string;
        /** @description Words of the subject or the title. */
        subject?: string;
        /** @description A state or one around it: `open` finds `open.dated` too. */
        state?: string;
        /** @description Said on this day or later. */
        from?: string;
        /** @description Said on this day or before. */
        to?: string;
        /** @description The one that owns it, or that asked. */
        organisation?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The same as a spreadsheet */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listDecisions: {
    parameters: {
      query?: {
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        committee?: string;
        /** @description Words of the subject or the title. */
        subject?: string;
        /** @description Said on this day or later. */
        from?: string;
        /** @description Said on this day or before. */
        to?: string;
        kind?: 'decided' | 'restated' | 'undecided';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was decided, restated or left undecided, newest first; the conclusions of approval rounds too */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['DecisionLine'][];
            next: string | null;
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  decisionSheet: {
    parameters: {
      query?: {
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        committee?: string;
        /** @description Words of the subject or the title. */
        subject?: string;
        /** @description Said on this day or later. */
        from?: string;
        /** @description Said on this day or before. */
        to?: string;
        kind?: 'decided' | 'restated' | 'undecided';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The same as a spreadsheet */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  search: {
    parameters: {
      query: {
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description Words in any inflection; “in quotes” as they stand; `-` before what must not be there; `or` between. */
        q: string;
        kind?: 'paper' | 'remark' | 'disposition' | 'decision' | 'open-question' | 'follow-up' | 'enclosure' | 'other';
        committee?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Search papers, remarks, dispositions, registers and enclosures that you may see, the best first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Hit'][];
            next: string | null;
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  importDirectory: {
    parameters: {
      query?: {
        /** @description Nothing is written unless this is false, and nothing is wrong. */
        dryRun?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description Read organisations, people and seats with their periods from .xlsx or CSV; the secretariat of every committee in it may */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Imported'];
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description You may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description What was sent is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The format is not known here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listFailedJobs: {
    parameters: {
      query?: {
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Jobs that were given up in the committees that you keep the secretariat of, the latest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['FailedJob'][];
            next: string | null;
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  retryJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Try a job that was given up once more */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listDefinitions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every version of the lifecycles, and how many of the instances that you may see stand on it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['DefinitionLine'][];
          };
        };
      };
      /** @description You are not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDemoClock: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What time it is in the demonstration */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DemoClock'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  moveDemoClock: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveDemoClock'];
      };
    };
    responses: {
      /** @description Move the time forward; what is due in between happens on the way, in order */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DemoClock'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This cannot happen now */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The input does not hold */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
