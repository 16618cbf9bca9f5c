/** Made by `npm run client` from the OpenAPI document: do not edit. */

export interface paths {
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports, those published last first */
        get: {
            parameters: {
                query?: {
                    /** @description The outlet's full name. */
                    outlet?: string;
                    /** @description Published then or later: an ISO 8601 date, or date and time. */
                    from?: string;
                    /** @description Published before then. */
                    before?: string;
                    /** @description To search for, as people type it: several words, “a phrase”, or, -not. */
                    words?: string;
                    /** @description The `next` of a page: what comes after it. */
                    after?: string;
                    /** @description How many; 50. */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Reports, those published last first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportPage"];
                        "text/csv": string;
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Asks for a report to be read: an address, a text, or a file (as a form)
         * @description What was read before is answered with 200, and the job says which reports it gave.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewReport"];
                    "multipart/form-data": components["schemas"]["Upload"];
                };
            };
            responses: {
                /** @description It was read before. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneJob"];
                    };
                };
                /** @description It is being read; the job says when it is done. */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneJob"];
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too large. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not in a form that can be read. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too often: when to come back is in Retry-After. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report: its ledger, what it adds up to, and the corrections that count */
        get: {
            parameters: {
                query?: {
                    version?: number;
                };
                header?: never;
                path: {
                    /** @description The report's id, each sign of it encoded. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The report. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneReport"];
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report's versions and the readings of them, oldest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The report's id, each sign of it encoded. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The versions. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Versions"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows of ledgers, those published last first */
        get: {
            parameters: {
                query?: {
                    /** @description The outlet's full name. */
                    outlet?: string;
                    /** @description Published then or later: an ISO 8601 date, or date and time. */
                    from?: string;
                    /** @description Published before then. */
                    before?: string;
                    /** @description To search for, as people type it: several words, “a phrase”, or, -not. */
                    words?: string;
                    /** @description The report's id. */
                    report?: string;
                    /** @description The speaker's full name. */
                    source?: string;
                    /** @description The body that the root speaks for. */
                    body?: string;
                    act?: "states" | "confirms" | "denies" | "declines" | "doubts" | "holds" | "decides";
                    naming?: "named" | "role" | "anonymous" | "generic" | "none";
                    kind?: "person" | "organisation" | "group" | "document" | "author" | "unknown";
                    /** @description Whether it reached the report through somebody else. */
                    relayed?: "true" | "false";
                    /** @description Whether to count rows by label too. */
                    facets?: "true" | "false";
                    /** @description The `next` of a page: what comes after it. */
                    after?: string;
                    /** @description How many; 50. */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Rows of ledgers, those published last first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AttributionPage"];
                        "text/csv": string;
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Named sources by name */
        get: {
            parameters: {
                query?: {
                    /** @description To search for, as people type it: several words, “a phrase”, or, -not. */
                    words?: string;
                    /** @description The `next` of a page: what comes after it. */
                    after?: string;
                    /** @description How many; 50. */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Named sources by name */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SourcePage"];
                        "text/csv": string;
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A named source: what they say, how, where and when, and for whom
         * @description By the full name, or by the id that a ledger gives somebody whom it names. One who is not named has no page: nobody is to be made of them.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The source. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneSource"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stories, those with the newest report first */
        get: {
            parameters: {
                query?: {
                    /** @description Told by so many reports or more; 2. */
                    least?: number;
                    /** @description The `next` of a page: what comes after it. */
                    after?: string;
                    /** @description How many; 50. */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Stories, those with the newest report first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoriesPage"];
                        "text/csv": string;
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A story and the reports that tell it, first published first; by its id or by that of one of its reports */
        get: {
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
                /** @description The story. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneStory"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stories/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is claimed in a story, and how many independent roots stand behind each claim
         * @description Worked out from what is kept and judged. `relay` and `body` try what would change: `relay=Channel Nine=` leaves a relay out, `body=Mara Voss=The Ministry` has somebody speak for a body.
         */
        get: {
            parameters: {
                query?: {
                    relay?: string | string[];
                    body?: string | string[];
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The claims. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoryClaimsAnswer"];
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stories/{id}/claims/{claim}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A claim's card: what a page of another site shows of it
         * @description Where the server was started for others than this machine, pages of every origin may read it. A claim goes by its id, and by one that it had before further passages came.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    claim: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The card. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneCard"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outlets by name */
        get: {
            parameters: {
                query?: {
                    /** @description The `next` of a page: what comes after it. */
                    after?: string;
                    /** @description How many; 50. */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Outlets by name */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutletPage"];
                        "text/csv": string;
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlets/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an outlet sources: counts with their error rates, never a score */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The outlet. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneOutlet"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The first few reports, rows and sources that have the words */
        get: {
            parameters: {
                query: {
                    words: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What was found. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Found"];
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that was ever judged, oldest first; what was undone stays in the list */
        get: {
            parameters: {
                query?: {
                    about?: "row" | "source" | "report" | "outlet";
                    /** @description One of the pair, or the row that is corrected. */
                    id?: string;
                    /** @description The report whose rows are corrected. */
                    report?: string;
                    hand?: "person" | "machine";
                    by?: string;
                    /** @description The `next` of a page: what comes after it. */
                    after?: string;
                    /** @description How many; 50. */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Everything that was ever judged, oldest first; what was undone stays in the list */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JudgementPage"];
                        "text/csv": string;
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Judges a pair, or corrects a row */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        about: "row" | "source" | "report" | "outlet";
                        /** @enum {string} */
                        answer: "same" | "different" | "unsure";
                        pair: [
                            string,
                            string
                        ];
                        because?: string;
                        score?: number;
                    } | {
                        /** @enum {string} */
                        about: "row";
                        /** @enum {string} */
                        answer: "correction";
                        report: string;
                        version: number;
                        row: string;
                        /** @enum {string} */
                        field: "speaker" | "kind" | "naming" | "act" | "body" | "source" | "cue" | "content";
                        value: string | null | [
                            number,
                            number
                        ][];
                        because?: string;
                        score?: number;
                    };
                };
            };
            responses: {
                /** @description As it was kept. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneJudgement"];
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It cannot be so. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/judgements/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a judgement back; an undo can be undone */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The undo, as it was kept. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneJudgement"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Work in the background, in the order in which it was asked for */
        get: {
            parameters: {
                query?: {
                    state?: "waiting" | "running" | "done" | "dead";
                    kind?: string;
                    /** @description The `next` of a page: what comes after it. */
                    after?: string;
                    /** @description How many; 50. */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Work in the background, in the order in which it was asked for */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobPage"];
                        "text/csv": string;
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A piece of work: where it stands, and the reports that it gave */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The job. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneJob"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries a piece of work again that was given up */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is tried again. */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneJob"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Work as it goes on, as server-sent events
         * @description Events of the name `job` hold a job (`OneJob`). With `job`, the stream tells of that one whenever it has changed, and ends when it is done or given up.
         */
        get: {
            parameters: {
                query?: {
                    job?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The events. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posts; to those who do not write here, the public ones */
        get: {
            parameters: {
                query?: {
                    state?: "draft" | "review" | "scheduled" | "published" | "withdrawn";
                    contributor?: string;
                    topic?: string;
                    /** @description To search for, as people type it: several words, “a phrase”, or, -not. */
                    words?: string;
                    /** @description Published then or later: an ISO 8601 date, or date and time. */
                    from?: string;
                    /** @description Published before then. */
                    before?: string;
                    order?: "published" | "modified";
                    /** @description The `next` of a page: what comes after it. */
                    after?: string;
                    /** @description How many; 50. */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Posts; to those who do not write here, the public ones */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PostPage"];
                        "text/csv": string;
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A post, by its id or its address */
        get: {
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
                /** @description The post. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OnePost"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /**
         * Keeps a post's next revision
         * @description Somebody else's revision is never overwritten: a save from an old one is refused with 409.
         */
        put: {
            parameters: {
                query?: {
                    /** @description The revision that it was made from; 0 for a new post. */
                    base?: number | null;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        slug: string;
                        title: string;
                        deck?: string;
                        body: string;
                        /** @default [] */
                        contributors?: string[];
                        /** @default [] */
                        topics?: string[];
                        /**
                         * @default public
                         * @enum {string}
                         */
                        access?: "public" | "private";
                        /** @default open */
                        replies?: ("open" | "closed") | {
                            days: number;
                        };
                        cover?: string;
                        /** @default [] */
                        ties?: {
                            exact: string;
                            prefix: string;
                            suffix: string;
                            report: string;
                            version: number;
                            row: string;
                        }[];
                        /** @default [] */
                        dismissed?: {
                            code: string;
                            exact: string;
                            because: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description As it was kept. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OnePost"];
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description An error. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It cannot be so. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a post to another state: handed in, scheduled, published, withdrawn */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        state: "draft" | "review" | "scheduled" | "published" | "withdrawn";
                        /**
                         * Format: date-time
                         * @description When a scheduled post is to be published.
                         */
                        due?: string;
                    };
                };
            };
            responses: {
                /** @description As it stands now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OnePost"];
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It cannot be so. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What whoever asks typed, and did not save */
        get: {
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
                /** @description What was typed. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneDraft"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Keeps what is being typed, until it is saved */
        put: {
            parameters: {
                query?: {
                    /** @description The revision that it was made from; 0 for a new post. */
                    base?: number | null;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        slug: string;
                        title: string;
                        deck?: string;
                        body: string;
                        /** @default [] */
                        contributors?: string[];
                        /** @default [] */
                        topics?: string[];
                        /**
                         * @default public
                         * @enum {string}
                         */
                        access?: "public" | "private";
                        /** @default open */
                        replies?: ("open" | "closed") | {
                            days: number;
                        };
                        cover?: string;
                        /** @default [] */
                        ties?: {
                            exact: string;
                            prefix: string;
                            suffix: string;
                            report: string;
                            version: number;
                            row: string;
                        }[];
                        /** @default [] */
                        dismissed?: {
                            code: string;
                            exact: string;
                            because: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description It is kept. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A post's revisions, the last first */
        get: {
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
                /** @description The revisions. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Revisions"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A post as one of its revisions had it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    revision: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The post. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OnePost"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who writes here, by name */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The profiles. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Profiles"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profiles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Somebody who writes here, by id or by address */
        get: {
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
                /** @description The profile. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneProfile"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Keeps a profile */
        put: {
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
                    "application/json": {
                        slug: string;
                        name: string;
                        biography?: string;
                        /** Format: uri */
                        url?: string;
                        picture?: string;
                        account?: string;
                    };
                };
            };
            responses: {
                /** @description As it was kept. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneProfile"];
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description An error. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Corrections and updates of public posts, the last first */
        get: {
            parameters: {
                query?: {
                    /** @description The `next` of a page: what comes after it. */
                    after?: string;
                    /** @description How many; 50. */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Corrections and updates of public posts, the last first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AmendmentPage"];
                        "text/csv": string;
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was changed in a post after it was published, in order */
        get: {
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
                /** @description Corrections and updates. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AmendmentPage"];
                    };
                };
            };
        };
        put?: never;
        /** Tells readers what was changed, and why */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        kind: "correction" | "update";
                        what: string;
                        because?: string;
                    };
                };
            };
            responses: {
                /** @description As it was kept. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Amendment"];
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a picture */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": components["schemas"]["NewImage"];
                };
            };
            responses: {
                /** @description As it was kept. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneImage"];
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too large. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not in a form that can be read. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/images/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture */
        get: {
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
                /** @description Its bytes. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/*": string;
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/images/{id}/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is told about a picture */
        get: {
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
                /** @description Its words and its size. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneImage"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The ledger of a draft, and what an editor would ask about it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default draft */
                        id?: string;
                        text: string;
                        title?: string;
                        published?: string;
                        /** @default [] */
                        ties?: {
                            exact: string;
                            prefix: string;
                            suffix: string;
                            report: string;
                            version: number;
                            row: string;
                        }[];
                        /** @default [] */
                        dismissed?: {
                            code: string;
                            exact: string;
                            because: string;
                            /** @default  */
                            by?: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description What was read and seen. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LookedAt"];
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too often: when to come back is in Retry-After. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public site: its name and its address */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The site. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SiteAbout"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site/indexnow-key.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The key by which search engines know that IndexNow is told by this site itself */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The key. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A public post as its page shows it, by its address */
        get: {
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
                /** @description The post, and what stands beside it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SitePost"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site/moved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where an old address leads */
        get: {
            parameters: {
                query: {
                    from: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The new address. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Moved"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site/feed/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last public posts as a feed, of all or of one contributor or topic */
        get: {
            parameters: {
                query?: {
                    contributor?: string;
                    topic?: string;
                };
                header?: never;
                path: {
                    form: "rss" | "atom" | "json";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The feed. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site/sitemap.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All public posts as a sitemap */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The sitemap. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site/news-sitemap.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public posts of the last two days, as news sitemaps ask for */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The sitemap. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site/posts/{id}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The picture that stands for a public post where its address is passed on, as PNG */
        get: {
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
                /** @description Its bytes. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/png": string;
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site/files/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the owner put in the place of robots.txt or llms.txt */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    name: "robots.txt" | "llms.txt";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public posts as lists show them, the last first */
        get: {
            parameters: {
                query?: {
                    /** @description Whose, by id or by address. */
                    contributor?: string;
                    topic?: string;
                    /** @description To search for, as people type it: several words, “a phrase”, or, -not. */
                    words?: string;
                    /** @description Published then or later: an ISO 8601 date, or date and time. */
                    from?: string;
                    /** @description Published before then. */
                    before?: string;
                    /** @description The `next` of a page: what comes after it. */
                    after?: string;
                    /** @description How many; 50. */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Public posts as lists show them, the last first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SiteLinePage"];
                        "text/csv": string;
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Corrections and updates of public posts, the last first, each with its post's title and address */
        get: {
            parameters: {
                query?: {
                    /** @description The `next` of a page: what comes after it. */
                    after?: string;
                    /** @description How many; 50. */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Corrections and updates of public posts, the last first, each with its post's title and address */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SiteAmendmentPage"];
                        "text/csv": string;
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site/shelves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where public posts stand: topics and months with how many, and who writes */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Topics, those with most posts first; months, the last first. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SiteShelves"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site/contributors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A contributor as their page shows them: their biography is clean */
        get: {
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
                /** @description The contributor. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SiteContributor"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The replies that a post's readers see, in order */
        get: {
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
                /** @description The replies; what answers another names it as its parent. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Replies"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Sends a reply; it is shown when somebody has looked at it */
        post: {
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
                    "application/json": {
                        name: string;
                        /** Format: email */
                        email?: string;
                        /** Format: uri */
                        url?: string;
                        body: string;
                        parent?: string;
                        target?: {
                            exact: string;
                            prefix: string;
                            suffix: string;
                        };
                        /** @description Leave it empty. */
                        website?: string;
                    };
                };
            };
            responses: {
                /** @description It waits to be looked at. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NewlySent"];
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too often: when to come back is in Retry-After. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a reply for whoever wrote it, for ten minutes */
        patch: {
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
                    "application/json": {
                        token: string;
                        body: string;
                    };
                };
            };
            responses: {
                /** @description It waits to be looked at again. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneReply"];
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too often: when to come back is in Retry-After. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/replies/{id}/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A reply that waits to be looked at, for whoever wrote it */
        post: {
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
                    "application/json": {
                        token: string;
                    };
                };
            };
            responses: {
                /** @description The reply. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneReply"];
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Replies of every state, the last first */
        get: {
            parameters: {
                query?: {
                    state?: "pending" | "approved" | "spam" | "trash" | "removed";
                    post?: string;
                    /** @description The `next` of a page: what comes after it. */
                    after?: string;
                    /** @description How many; 50. */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Replies of every state, the last first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReplyPage"];
                        "text/csv": string;
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many replies there are in each state */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The counts. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReplyCounts"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies/moderate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes replies to another state */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        ids: string[];
                        /** @enum {string} */
                        state: "pending" | "approved" | "spam" | "trash" | "removed";
                        because?: string;
                    };
                };
            };
            responses: {
                /** @description As they stand now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Moderated"];
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose replies are not taken */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The bans. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BanList"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Takes no replies any more from whoever wrote this one */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Whoever wrote this one. */
                        reply: string;
                        /** @enum {string} */
                        kind: "email" | "address" | "name";
                        because?: string;
                        days?: number;
                    };
                };
            };
            responses: {
                /** @description The bans. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BanList"];
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Takes a ban back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "email" | "address" | "name";
                        value: string;
                    };
                };
            };
            responses: {
                /** @description The bans. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BanList"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who asks, and what they may do */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Who asks. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Me"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in, by name or e-mail; the session is in a cookie */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Signed in. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Me"];
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too often: when to come back is in Retry-After. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Signs out */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where you are signed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Your sessions, the last first. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Sessions"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a session of yours, wherever it is */
        delete: {
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
                /** @description Done. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes your password, and ends your other sessions */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        old: string;
                        to: string;
                    };
                };
            };
            responses: {
                /** @description Done. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too often: when to come back is in Retry-After. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a link by which somebody makes an account, once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        role: "reader" | "contributor" | "editor";
                    };
                };
            };
            responses: {
                /** @description The link. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneInvitation"];
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who has an account */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description By name. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["People"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Makes an account by an invitation, and signs in */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                        name: string;
                        password: string;
                        /** Format: email */
                        email?: string;
                    };
                };
            };
            responses: {
                /** @description Signed in. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Me"];
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description An error. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too often: when to come back is in Retry-After. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives somebody another role */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        role: "reader" | "contributor" | "editor";
                    };
                };
            };
            responses: {
                /** @description With their new role. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Person"];
                    };
                };
                /** @description Not as asked for: what came, and what would do. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign in first. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Not allowed. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is none. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description An error. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        ReportPage: components["schemas"]["Page_ReportLine"];
        /** @description A part of a list, and what to ask the next one with; absent at the end. */
        Page_ReportLine: {
            next?: string;
            items: components["schemas"]["ReportLine"][];
        };
        /** @description A report in a list. */
        ReportLine: {
            report: string;
            version: number;
            title?: string;
            url?: string;
            outlet?: string;
            published?: string;
            /** @description Around what was searched for; absent when nothing was. */
            snippet?: components["schemas"]["Piece"][];
        };
        /** @description What a list shows of a report, as far as it is known. */
        ReportHead: {
            report: string;
            version: number;
            title?: string;
            url?: string;
            outlet?: string;
            published?: string;
        };
        /** @description A piece of a report around what was searched for. */
        Piece: {
            words: string;
            found: boolean;
        };
        AttributionPage: {
            /** @description How many rows there are of each label; only when they are asked for. */
            facets?: components["schemas"]["Facets"];
            next?: string;
            items: components["schemas"]["RowLine"][];
        };
        /** @description A part of a list, and what to ask the next one with; absent at the end. */
        Page_RowLine: {
            next?: string;
            items: components["schemas"]["RowLine"][];
        };
        /** @description A row in a list, with what is needed to show it without its report. */
        RowLine: {
            report: string;
            version: number;
            title?: string;
            url?: string;
            outlet?: string;
            published?: string;
            /** @description As it was read; what people made of it is in the corrections of its report. */
            row: components["schemas"]["Row"];
            /** @description As they stand, or after a person's correction. */
            shown: {
                speaker?: string;
                kind: components["schemas"]["Kind"];
                naming: components["schemas"]["Naming"];
                act: components["schemas"]["Act"];
                body?: string;
            };
            /** @description The words of its spans. */
            source: string[];
            cue: string[];
            content: string[];
        };
        /** @description One row of a ledger: an attribution, and who speaks, how, through whom, and when. */
        Row: {
            /** @description Made of the report's id and the cue's place: reading again gives the same id. */
            id: string;
            /** @description Who holds it, as written ("the minister", "she"); empty when the report names nobody. */
            source: components["schemas"]["Span"][];
            /** @description The words that attribute it ("said", "according to"). */
            cue: components["schemas"]["Span"][];
            /** @description What is attributed; an interrupted quotation has a span for each piece. */
            content: components["schemas"]["Span"][];
            /** @description How likely a person would accept it, 0 to 1, calibrated; absent where the extractor has no calibrated figure. */
            confidence?: number;
            /** @description The speaker by the fullest name that the report gives; "AUTHOR" for the report's own writer; several joined with " + ". Absent when nobody is named. */
            speaker?: string;
            /** @description The `id` of the ledger's `Source`; several where several speak with one voice. Empty when nobody can be told. */
            sources: string[];
            kind: components["schemas"]["Kind"];
            naming: components["schemas"]["Naming"];
            act: components["schemas"]["Act"];
            /** @description The relay: through whom the words reached this report, outermost first; empty for its own reporting. */
            via: string[];
            /** @description Where the report says so, link for link as `via`. */
            relays: components["schemas"]["Relay"][];
            /** @description Where the chain ends: the furthest one back that the report names or describes. */
            root: components["schemas"]["Root"];
            /** @description Words that weaken ("reportedly", "may"), where they stand. */
            hedges: components["schemas"]["Span"][];
            /** @description What is vouched for when it is less than the content: "having seen reports". Absent when it is the content. */
            vouches?: string;
            /** @description The reason that the report gives for not naming the source, as written. */
            anonymity?: components["schemas"]["Span"];
            /** @description When it was said, and when what is said is to have happened. Absent when the report does not tell. */
            when?: components["schemas"]["When"];
            /** @description Figures, and places, that the content gives. */
            figures?: components["schemas"]["Span"][];
            places?: components["schemas"]["Place"][];
            /** @description How likely the labels are right, where the attribution itself is. Absent where nobody has calibrated them. */
            sure?: components["schemas"]["Sureness"];
            /** @description Which mention led to which, from the source as written to the speaker; of one step when it names them itself. */
            chain: components["schemas"]["Step"][];
            /** @description The attribution in whose content this one stands, by id; absent for an outermost one. */
            within?: string;
        };
        /** @description Somebody, in a report, is said to hold some content. After PARC 3.0 (Pareti 2016) and PolNeAR (Newell et al. 2018). */
        Attribution: {
            /** @description Made of the report's id and the cue's place: reading again gives the same id. */
            id: string;
            /** @description Who holds it, as written ("the minister", "she"); empty when the report names nobody. */
            source: components["schemas"]["Span"][];
            /** @description The words that attribute it ("said", "according to"). */
            cue: components["schemas"]["Span"][];
            /** @description What is attributed; an interrupted quotation has a span for each piece. */
            content: components["schemas"]["Span"][];
            /** @description How likely a person would accept it, 0 to 1, calibrated; absent where the extractor has no calibrated figure. */
            confidence?: number;
        };
        /** @description A stretch of a report's text: where it starts and where it ends (exclusive), in UTF-16 code units, so that `text.slice(...span)` gives its words. After the W3C TextPositionSelector; never empty. */
        Span: [
            number,
            number
        ];
        /**
         * @description What the source is.
         * @enum {string}
         */
        Kind: "person" | "organisation" | "group" | "document" | "author" | "unknown";
        /**
         * @description How openly the source is named, once pronouns are resolved within the report.
         * @enum {string}
         */
        Naming: "named" | "role" | "anonymous" | "generic" | "none";
        /**
         * @description What the source does with the content.
         * @enum {string}
         */
        Act: "states" | "confirms" | "denies" | "declines" | "doubts" | "holds" | "decides";
        /** @description One hand that the words went through. */
        Relay: {
            name: string;
            /** @description The words that say so. */
            span: components["schemas"]["Span"];
        };
        /** @description Where a statement's chain ends. */
        Root: {
            /** @description As the report names or describes it: "Mara Voss", "senior officials"; "own voice" when nobody is credited. */
            name: string;
            naming: components["schemas"]["Naming"];
            /** @description The body it speaks for, when the report tells: two mouths of one body are one root. */
            affiliation?: string;
        };
        /** @description Times of a row. */
        When: {
            said?: components["schemas"]["Time"];
            content?: components["schemas"]["Time"];
        };
        /** @description A time in the text, worked out against the date of publication. */
        Time: {
            /** @description As written: "on Friday". */
            span: components["schemas"]["Span"];
            /** @description ISO 8601 date, or an interval "2026-03-01/2026-03-31". Absent when it cannot be told (no date of publication). */
            date?: string;
            /** @description How it was worked out: "the last Friday before publication". */
            because: string;
        };
        /** @description A place in the text; with coordinates only where there is no doubt which one is meant. */
        Place: {
            span: components["schemas"]["Span"];
            name: string;
            latitude?: number;
            longitude?: number;
            /** @description ISO 3166-1 alpha-2. */
            country?: string;
        };
        /** @description The chance, 0 to 1, that a person would give the same label: calibrated. */
        Sureness: {
            speaker: number;
            kind: number;
            naming: number;
            act: number;
        };
        /** @description A step from a mention to what it stands for. */
        Step: {
            mention: components["schemas"]["Span"];
            /** @description Why it was taken so: "pronoun: last man named", "shorter name", "apposition". */
            because: string;
        };
        /** @description Counts of rows by label; of speakers, outlets and bodies the first 20, those with most rows first. */
        Facets: {
            act: components["schemas"]["Counts"];
            naming: components["schemas"]["Counts"];
            kind: components["schemas"]["Counts"];
            /** @description "true" and "false". */
            relayed: components["schemas"]["Counts"];
            speaker: components["schemas"]["Tally"][];
            outlet: components["schemas"]["Tally"][];
            body: components["schemas"]["Tally"][];
            /** @description How many rows were counted, those published last; `whole` when that is all that the filter finds. */
            counted: number;
            whole: boolean;
        };
        Counts: {
            [key: string]: number;
        };
        Tally: {
            name: string;
            count: number;
        };
        SourcePage: components["schemas"]["Page_SourceLine"];
        /** @description A part of a list, and what to ask the next one with; absent at the end. */
        Page_SourceLine: {
            next?: string;
            items: components["schemas"]["SourceLine"][];
        };
        /** @description Somebody whom reports name, by that name. Whether two names are one person is a matter of judgements. */
        SourceLine: {
            name: string;
            /** @description How many rows they speak in, of how many reports. */
            rows: number;
            reports: number;
        };
        OutletPage: components["schemas"]["Page_OutletLine"];
        /** @description A part of a list, and what to ask the next one with; absent at the end. */
        Page_OutletLine: {
            next?: string;
            items: components["schemas"]["OutletLine"][];
        };
        /** @description An outlet, and how many reports of it are here. */
        OutletLine: {
            name: string;
            reports: number;
        };
        JudgementPage: components["schemas"]["Page_Judged"];
        /** @description A part of a list, and what to ask the next one with; absent at the end. */
        Page_Judged: {
            next?: string;
            items: components["schemas"]["Judged"][];
        };
        /** @description A judgement as it was kept. */
        Judged: {
            /** @description Later ones have higher numbers. */
            id: number;
            /** @description When it was kept: ISO 8601, UTC. */
            at: string;
            by: string;
            /** @enum {string} */
            hand: "person" | "machine";
            /** @description How sure, 0 to 1; absent when whoever judged gave no figure. */
            score?: number;
            because?: string;
            /** @enum {string} */
            about: "row" | "source" | "report" | "outlet";
            /** @enum {string} */
            answer: "same" | "different" | "unsure";
            /** @description Their ids; the order makes no difference. */
            pair: string[];
        } | {
            /** @description Later ones have higher numbers. */
            id: number;
            /** @description When it was kept: ISO 8601, UTC. */
            at: string;
            by: string;
            /** @enum {string} */
            hand: "person" | "machine";
            /** @description How sure, 0 to 1; absent when whoever judged gave no figure. */
            score?: number;
            because?: string;
            /** @constant */
            about: "row";
            /** @constant */
            answer: "correction";
            /** @description The report and its version in whose text the row stands. */
            report: string;
            version: number;
            /** @description The row's id. */
            row: string;
            field: components["schemas"]["CorrectedField"];
            /** @description Spans for source, cue and content; else a word; null when there is none, as for a speaker whom nobody can tell. */
            value: string | null | components["schemas"]["Span"][];
        } | {
            /** @description Later ones have higher numbers. */
            id: number;
            /** @description When it was kept: ISO 8601, UTC. */
            at: string;
            by: string;
            /** @enum {string} */
            hand: "person" | "machine";
            /** @description How sure, 0 to 1; absent when whoever judged gave no figure. */
            score?: number;
            because?: string;
            /** @constant */
            answer: "undo";
            /** @description The judgement's id. */
            undoes: number;
        };
        /** @description Whether two are the same: two rows in content, two sources in person, two reports in story, two outlets in family. */
        PairJudgement: {
            by: string;
            /** @enum {string} */
            hand: "person" | "machine";
            /** @description How sure, 0 to 1; absent when whoever judged gave no figure. */
            score?: number;
            because?: string;
            /** @enum {string} */
            about: "row" | "source" | "report" | "outlet";
            /** @enum {string} */
            answer: "same" | "different" | "unsure";
            /** @description Their ids; the order makes no difference. */
            pair: string[];
        };
        /** @description What a row should say instead. */
        Correction: {
            by: string;
            /** @enum {string} */
            hand: "person" | "machine";
            /** @description How sure, 0 to 1; absent when whoever judged gave no figure. */
            score?: number;
            because?: string;
            /** @constant */
            about: "row";
            /** @constant */
            answer: "correction";
            /** @description The report and its version in whose text the row stands. */
            report: string;
            version: number;
            /** @description The row's id. */
            row: string;
            field: components["schemas"]["CorrectedField"];
            /** @description Spans for source, cue and content; else a word; null when there is none, as for a speaker whom nobody can tell. */
            value: string | null | components["schemas"]["Span"][];
        };
        /**
         * @description "body" is the one that the root speaks for.
         * @enum {string}
         */
        CorrectedField: "speaker" | "kind" | "naming" | "act" | "body" | "source" | "cue" | "content";
        /** @description Takes a judgement back: what was said before it holds again. An undo can be undone. */
        Undo: {
            by: string;
            /** @enum {string} */
            hand: "person" | "machine";
            /** @description How sure, 0 to 1; absent when whoever judged gave no figure. */
            score?: number;
            because?: string;
            /** @constant */
            answer: "undo";
            /** @description The judgement's id. */
            undoes: number;
        };
        JobPage: components["schemas"]["Page_OneJob"];
        /** @description A part of a list, and what to ask the next one with; absent at the end. */
        Page_OneJob: {
            next?: string;
            items: components["schemas"]["OneJob"][];
        };
        /** @description A piece of work, and what was asked for by its name: neither a pasted text nor an uploaded file is in it. */
        OneJob: {
            id: number;
            /** @description Which work: "read". */
            kind: string;
            state: components["schemas"]["JobState"];
            /** @description How often it was begun. */
            attempts: number;
            /** @description Waiting: when it may be begun. Running: when it counts as dropped, unless its worker says that it lives. */
            due: string;
            /** @description Why it failed last. */
            because?: string;
            /** @description What it gave when it was done last: the ids of the reports that were read. */
            gave?: unknown;
            added: string;
            ended?: string;
            asked: {
                source?: string;
                /** @description Of the file that was uploaded. */
                name?: string;
                url?: string;
                title?: string;
                outlet?: string;
                published?: string;
                /** @description How the text begins that was pasted. */
                begins?: string;
            };
        };
        /**
         * @description "dead": it was given up after its last attempt, and waits for a person to look at it.
         * @enum {string}
         */
        JobState: "waiting" | "running" | "done" | "dead";
        OneJudgement: components["schemas"]["Judged"];
        /** @description A report: its ledger as it was read, what people made of it, and what that adds up to. */
        OneReport: {
            version: number;
            ledger: components["schemas"]["Ledger"];
            /** @description Of the ledger with the corrections in it. */
            summary: components["schemas"]["Summary"];
            /** @description The corrections that count, of this version. */
            corrections: components["schemas"]["Judged_Correction"][];
            /** @description Everything that was said of its rows and taken back, of any version, oldest first. */
            judgements: components["schemas"]["Judged"][];
            /** @description Its versions, oldest first. */
            versions: components["schemas"]["Version"][];
            /** @description The story that it was placed in, and how many reports tell it; absent where it was not placed. */
            story?: components["schemas"]["StoryOf"];
        };
        /** @description A report's ledger: for every statement who says it, how openly they are named, what they do with it, through whom it reached the page, and when. This is Hearsay's public format. */
        Ledger: {
            /** @constant */
            version: 1;
            id: string;
            title?: string;
            /** @description What every span counts in. */
            text: string;
            url?: string;
            outlet?: string;
            published?: string;
            modified?: string;
            language?: string;
            dateline?: string;
            contributors: components["schemas"]["Contributor"][];
            /** @description Which extractor found the attributions: "rules", "tagger", "quick". */
            extractor: string;
            /** @description The model that the extractor asked, with its version: "attribution 3"; absent where it asks none. */
            model?: string;
            /** @description In the order of their cues. */
            attributions: components["schemas"]["Row"][];
            /** @description Everybody who speaks, or is said to, once each. */
            sources: components["schemas"]["Source"][];
            /** @description Sentences that nobody is credited with: what the report itself asserts. */
            ownVoice: components["schemas"]["OwnVoice"][];
            /** @description Outlets and wires that the report credits for parts of it. */
            credits: components["schemas"]["Credit"][];
            findings: components["schemas"]["Finding"][];
        };
        /** @description Somebody who wrote a report. */
        Contributor: {
            name: string;
            /** @description Their page at the outlet. */
            url?: string;
            /** @description The biography that the page carries; never part of a ledger. */
            biography?: string;
        };
        /** @description The person, body or document that mentions in one report turn out to be; or one that the report does not name. */
        Source: {
            /** @description Of the report's id and the first mention. */
            id: string;
            /** @description The fullest name that the report gives; absent for one who is not named. */
            name?: string;
            /** @description As the report describes them when it gives no name, or beside it: "spokesperson", "senior official". */
            role?: string;
            /** @description The body they speak for, as the report tells. */
            affiliation?: string;
            country?: string;
            kind: components["schemas"]["Kind"];
            naming: components["schemas"]["Naming"];
            /**
             * @description Whether it is an outlet, which may have it from anybody; absent for all others.
             * @constant
             */
            outlet?: true;
            /** @description Every mention, in order. */
            mentions: components["schemas"]["Span"][];
        };
        /** @description A sentence of a report, or what is left of it, that nobody is credited with. */
        OwnVoice: {
            id: string;
            content: components["schemas"]["Span"][];
            hedges: components["schemas"]["Span"][];
        };
        /** @description A credit given by a report to another outlet: "(AP)", "first reported by", "h/t", "Reuters contributed". */
        Credit: {
            name: string;
            /** @enum {string} */
            kind: "wire" | "outlet";
            /** @description Where it stands in the text; absent when it stood in the page's furniture or its metadata. */
            span?: components["schemas"]["Span"];
            /** @description The words that give it, as written. */
            words: string;
            /**
             * @description What it is given for: "report", the text is theirs (a dateline, a byline, a desk's sign-off); "help", they contributed; "news", they had it first.
             * @enum {string}
             */
            given?: "report" | "help" | "news";
        };
        /** @description Something doubtful that was seen while reading: it is told with the result, it is not an error. */
        Finding: {
            /** @description A short stable name to filter by: "no-date", "invalid-utf8". */
            code: string;
            /** @description One sentence for a person: what came, and what it means for the ledger. */
            message: string;
            /** @description Where: a line, a byte, a member of an archive. Absent when it is about the whole. */
            place?: string;
        };
        /** @description What a reader of a ledger wants first: numbers with their reasons, and who takes which side. Never a verdict. */
        Summary: {
            /** @description How many rows make a statement; one that only passes another row on is not counted twice. */
            statements: number;
            /** @description On how many people's or bodies' say-so. */
            roots: components["schemas"]["RootCount"];
            /** @description How many of the statements rest on somebody whom the report does not name. */
            unnamed: number;
            /** @description How many of the statements reached the report through somebody else. */
            relayed: number;
            /** @description Through whom, most first. */
            through: components["schemas"]["Tally"][];
            confirms: components["schemas"]["Stance"][];
            denies: components["schemas"]["Stance"][];
            declines: components["schemas"]["Stance"][];
            doubts: components["schemas"]["Stance"][];
            /** @description How many sentences nobody is credited with. */
            ownVoice: number;
        };
        /** @description How many roots: what is unknown never counts in favour, so there are two figures. */
        RootCount: {
            atLeast: number;
            atMost: number;
            /** @description Why, a sentence each: who was taken together, and whom nobody can tell apart. */
            because: string[];
        };
        /** @description Somebody who confirms, denies, declines or doubts. */
        Stance: {
            who: string;
            /** @description The `id`s of the rows, in order. */
            rows: string[];
            /** @description What makes less of it: "only having seen reports", "speaks for the same body as senior officials". */
            notes: string[];
        };
        /** @description A judgement as it was kept. */
        Judged_Correction: {
            /** @description Later ones have higher numbers. */
            id: number;
            /** @description When it was kept: ISO 8601, UTC. */
            at: string;
            by: string;
            /** @enum {string} */
            hand: "person" | "machine";
            /** @description How sure, 0 to 1; absent when whoever judged gave no figure. */
            score?: number;
            because?: string;
            /** @constant */
            about: "row";
            /** @constant */
            answer: "correction";
            /** @description The report and its version in whose text the row stands. */
            report: string;
            version: number;
            /** @description The row's id. */
            row: string;
            field: components["schemas"]["CorrectedField"];
            /** @description Spans for source, cue and content; else a word; null when there is none, as for a speaker whom nobody can tell. */
            value: string | null | components["schemas"]["Span"][];
        };
        /** @description A version of a report, and the readings of it. */
        Version: {
            version: number;
            title?: string;
            /** @description When it was first seen: ISO 8601, UTC. */
            kept: string;
            readings: {
                reading: number;
                extractor: string;
                model?: string;
                kept: string;
            }[];
        };
        /** @description Where a report stands. */
        StoryOf: {
            story: string;
            /** @description How many reports tell it, this one among them. */
            reports: number;
        };
        Versions: {
            report: string;
            items: components["schemas"]["Version"][];
        };
        /** @description Reports of the same events, in a list; one, with its reports; and what is claimed in it. */
        StoriesPage: components["schemas"]["Page_StoryLine"];
        /** @description A part of a list, and what to ask the next one with; absent at the end. */
        Page_StoryLine: {
            next?: string;
            items: components["schemas"]["StoryLine"][];
        };
        /** @description A story in a list. */
        StoryLine: {
            story: string;
            /** @description How many reports tell it, by how many outlets that are known. */
            reports: number;
            outlets: number;
            /** @description When the first and the last of its reports were published, as far as they tell. */
            first?: string;
            last?: string;
            /** @description The headline of the last one. */
            title?: string;
        };
        OneStory: components["schemas"]["StoryPage"];
        /** @description A story and all that tell it, first published first. */
        StoryPage: {
            story: string;
            reports: components["schemas"]["ReportLine"][];
        };
        StoryClaimsAnswer: components["schemas"]["StoryClaims"];
        /** @description A story with its claims, as they are worked out from what is kept. */
        StoryClaims: {
            claims: components["schemas"]["Claim"][];
            suggestions: components["schemas"]["ClaimProposal"][];
            story: components["schemas"]["StoryPage"];
            /** @description How many of its reports were compared, where there are more than one comparison can hold. */
            compared: number;
            /** @description The places that their statements name; with coordinates where there is no doubt which one is meant. */
            places: components["schemas"]["PlaceNamed"][];
            /** @description The language model that read the passages besides; absent where none did. */
            readBy?: string;
        };
        /** @description A story's claims, those of most reports first, and what is left to a person to link. */
        ClaimsOfStory: {
            claims: components["schemas"]["Claim"][];
            suggestions: components["schemas"]["ClaimProposal"][];
        };
        /** @description Passages, in any reports of a story, that make the same statement. */
        Claim: {
            /** @description Two of its mentions, which no other claim of the story is called by. */
            id: string;
            /** @description The words of the mention that says best what all of them say. */
            gist: string;
            /** @description By report and place. */
            mentions: components["schemas"]["Mention"][];
            roots: components["schemas"]["ClaimRoots"];
            /** @description Whether somebody denies or doubts it. */
            contested: boolean;
            relations: components["schemas"]["Relation"][];
            graph: components["schemas"]["ClaimGraph"];
        };
        /** @description A passage of a report that makes a statement: what a source is said to hold, or what the report itself asserts. */
        Mention: {
            /** @description Of its row and its place: reading again gives the same. */
            id: string;
            report: string;
            /** @description The row, or the sentence of own voice, that it is of. */
            row: string;
            outlet?: string;
            published?: string;
            /** @description Where it stands in the report's text, in UTF-16 code units. */
            start: number;
            end: number;
            words: string;
            /** @description What of it stands in quotation marks; absent when nothing does. */
            quoted?: string[];
            /** @description Who says it, as fully as the report tells; absent for own voice and where nobody is named. */
            source?: string;
            naming: components["schemas"]["Naming"] | "own voice";
            act: components["schemas"]["Act"];
            via: string[];
            /** @description What is vouched for when it is less than the content. */
            vouches?: string;
            /** @description The day on which it was said, as far as the report tells. */
            said?: string;
            /** @description Whether it says that something is not so. */
            negated: boolean;
            /** @description Whether it weakens what it says. */
            hedged: boolean;
            figures: string[];
            /** @description When what is said is to happen: as written, and the ISO 8601 date or interval that it was worked out to. */
            days: {
                words: string;
                date: string;
            }[];
            /** @description Places in it, by name. */
            places: string[];
            /** @description Where its chain ends. */
            ends: components["schemas"]["ChainEnd"][];
        };
        /** @description Where a passage's chain ends. */
        ChainEnd: {
            name: string;
            naming: components["schemas"]["Naming"] | "own voice";
            /** @description The body that it speaks for, when the report tells. */
            body?: string;
            /** @description As the report describes them, where it does: "Police Chief", "spokesman". */
            role?: string;
            /**
             * @description Whether it is an outlet, which may have it from anybody; absent for all others.
             * @constant
             */
            outlet?: true;
        };
        /** @description How many independent roots a claim has: their names, the bounds, and the reason for each merge and each doubt. */
        ClaimRoots: {
            atLeast: number;
            atMost: number;
            /** @description Why, a sentence each: who was taken together, and whom nobody can tell apart. */
            because: string[];
            names: string[];
        };
        /** @description How a mention stands to the claim's other mentions. */
        Relation: {
            /** @enum {string} */
            is: "repeats" | "confirms" | "denies" | "doubts" | "differs";
            /** @description The mention that does so, and the one that it does so to; absent where it is to the claim as a whole. */
            mention: string;
            to?: string;
            /** @description For what differs: in what, and both values. */
            differs?: components["schemas"]["Difference"];
            /** @description Who, when and through whom, in a sentence. */
            because: string;
        };
        Difference: {
            /** @enum {string} */
            in: "figure" | "date" | "place";
            here: string;
            there: string;
        };
        /** @description The way of a claim from its passages through relays to its roots, as data for a picture and for its text twin. */
        ClaimGraph: {
            nodes: components["schemas"]["ClaimNode"][];
            edges: components["schemas"]["ClaimEdge"][];
        };
        ClaimNode: {
            id: string;
            /** @enum {string} */
            kind: "mention" | "relay" | "root";
            label: string;
            /** @description For a root: how openly it is named. */
            naming?: components["schemas"]["Naming"] | "own voice";
            /** @description For a root: whether it certainly is another one than the rest. */
            certain?: boolean;
            report?: string;
            published?: string;
        };
        /** @description From what says it to whom it has it from. */
        ClaimEdge: {
            from: string;
            to: string;
            act: components["schemas"]["Act"];
        };
        /** @description That two passages make the same statement, proposed by a machine: a link, or a suggestion for a person. */
        ClaimProposal: {
            /** @description The ids of two mentions. */
            pair: string[];
            /** @enum {string} */
            is: "match" | "suggestion";
            /** @description How sure, 0 to 1. */
            score: number;
            because: string;
            /** @description Those of the two that deny or doubt the statement, as far as whoever proposes it can tell; absent when none does. */
            against?: string[];
        };
        /** @description A place that statements of several reports name. */
        PlaceNamed: {
            name: string;
            latitude?: number;
            longitude?: number;
            /** @description ISO 3166-1 alpha-2. */
            country?: string;
            /** @description How many statements name it. */
            statements: number;
            /** @description The reports that they stand in, in the order in which they came. */
            reports: string[];
        };
        OneCard: components["schemas"]["Card"];
        /** @description A claim as a page elsewhere shows it: sentences that are ready to be shown, so that an older script shows a newer server's card. Addresses are paths on the server that it came from. */
        Card: {
            /** @description The words of the passage that says it best. */
            gist: string;
            /** @description "at least 1, at most 3 roots". */
            roots: string;
            /** @description "behind 12 passages in 9 reports". */
            behind: string;
            /** @description Who denies or doubts it, where reports differ, who its roots are, where it was seen first. */
            lines: string[];
            /** @description Why so many roots and no more or less. */
            because: string[];
            /** @description That a machine put it together. */
            warning: string;
            /** @description The day on which it was worked out, an ISO 8601 date. */
            asOf: string;
            /** @description The claim's page, its story's, and that of the error rates. */
            at: string;
            story: string;
            errors: string;
        };
        /** @description Somebody whom reports name: what they say, where and when, and for whom. */
        OneSource: {
            bodies: components["schemas"]["Tally"][];
            outlets: components["schemas"]["Tally"][];
            /** @description As reports describe them. */
            roles: components["schemas"]["Tally"][];
            /** @description By month of publication, the last first; "" for reports without a date. */
            months: {
                /** @description "2026-03". */
                month: string;
                acts: {
                    [key: string]: number;
                };
            }[];
            /** @description The last 500 of them by day, outlet and act; `url` tells where one of an outlet that is not known stands. */
            days: {
                /** @description "2026-03-09"; absent where a report has no date. */
                day?: string;
                outlet?: string;
                url?: string;
                act: components["schemas"]["Act"];
                count: number;
            }[];
            counted: number;
            whole: boolean;
            name: string;
            /** @description How many rows of each act: confirmed and denied are among them. */
            acts: components["schemas"]["Counts"];
            /** @description Their statements, those published last first. */
            statements: components["schemas"]["AttributionPage"];
        };
        /** @description How an outlet sources: counts, and the error rates that qualify them; never a score. */
        OneOutlet: {
            /** @description How many reports of it there are. */
            reports: number;
            /** @description How many of them were counted, those published last. */
            counted: number;
            /** @description By month of publication, the last first; "" for reports without a date. */
            months: {
                /** @description "2026-03". */
                month: string;
                reports: number;
                rows: number;
                naming: {
                    [key: string]: number;
                };
                /** @description Rows that reached the reports through somebody else. */
                relayed: number;
                /** @description Sentences that nobody is credited with. */
                ownVoice: number;
            }[];
            name: string;
            /** @description Of the reports that were counted: their rows, and how many of each naming. */
            rows: number;
            naming: components["schemas"]["Counts"];
            /** @description "true": rows that reached the reports through somebody else. */
            relayed: components["schemas"]["Counts"];
            /** @description Sentences that nobody is credited with. */
            ownVoice: number;
            /** @description How many of the reports each extractor read with which model, with their published error rates; who read most first. */
            readBy: {
                extractor: string;
                model?: string;
                reports: number;
                /** @description Absent: nobody measured that extractor with that model. */
                rates?: components["schemas"]["Rates"];
            }[];
        };
        /** @description An extractor with the model that it asked, if any, and how many reports it read. */
        ReadBy: {
            extractor: string;
            model?: string;
            reports: number;
        };
        /** @description Of the statements in a report, how many are `found`; and of those, how many have each label right. */
        Rates: {
            extractor: string;
            /** @description The model that it asked; absent where it asks none. */
            model?: string;
            /** @description How many reports it was measured on. */
            reports: number;
            found: number;
            speaker: number;
            kind: number;
            naming: number;
            act: number;
            via: number;
            /** @description Of relays, which are rare: the harmonic mean of how many are found and how many of those found are there. */
            relayF1: number;
        };
        /** @description What was found in reports, in rows and among sources: the first few of each. */
        Found: {
            words: string;
            reports: components["schemas"]["ReportPage"];
            attributions: components["schemas"]["AttributionPage"];
            sources: components["schemas"]["SourcePage"];
        };
        /** @description A post: without its password; what the desk noted, and where it was imported from, is for those who write here. */
        OnePost: {
            /** @description What was found and let stand, and why. */
            dismissed?: components["schemas"]["Dismissal"][];
            /** @description The same for good, whatever becomes of title and address. */
            id: string;
            /** @description The last part of its address: lower case letters, digits and hyphens; of one post at a time. */
            slug: string;
            title: string;
            /** @description The line under the headline. */
            deck?: string;
            /** @description HTML as it was written or imported. It is cleaned when it is shown, so that what came in can go out again whole. */
            body: string;
            /** @description Profiles' ids, in the order of the byline. */
            contributors: string[];
            topics: string[];
            state: components["schemas"]["PostState"];
            /**
             * @description Who may read it once it is published.
             * @enum {string}
             */
            access: "public" | "private" | "password";
            replies: components["schemas"]["ReplyRule"];
            /** @description The picture that stands for it: an image's id. */
            cover?: string;
            /** @description ISO 8601, UTC, as all times here. */
            created: string;
            modified: string;
            /** @description When it was, or (scheduled) is to be published. */
            published?: string;
            /** @description Which revision this is: 1 for the first, one more for each that was kept. */
            revision: number;
            /** @description Statements of it that are tied to rows of reports in the store. */
            ties: components["schemas"]["Tie"][];
        };
        /**
         * @description draft -> review -> (scheduled ->) published -> withdrawn; every step but the first two is an editor's.
         * @enum {string}
         */
        PostState: "draft" | "review" | "scheduled" | "published" | "withdrawn";
        /** @description Whether a post takes replies: for good, not, or for so many days after it was published. */
        ReplyRule: "open" | "closed" | {
            days: number;
        };
        /** @description A sentence of a post and the row of a report that it rests on. */
        Tie: {
            /** @description The sentence, found again by its words (W3C TextQuoteSelector). */
            exact: string;
            prefix: string;
            suffix: string;
            report: string;
            version: number;
            row: string;
        };
        /** @description A finding of the desk that somebody let stand. */
        Dismissal: {
            code: string;
            /** @description The words that it was about. */
            exact: string;
            by: string;
            because: string;
        };
        PostPage: components["schemas"]["Page_OnePost"];
        /** @description A part of a list, and what to ask the next one with; absent at the end. */
        Page_OnePost: {
            next?: string;
            items: components["schemas"]["OnePost"][];
        };
        /** @description What somebody typed and did not save, and the revision that they began from. */
        OneDraft: {
            base: number;
            post: {
                /** @description The same for good, whatever becomes of title and address. */
                id: string;
                /** @description The last part of its address: lower case letters, digits and hyphens; of one post at a time. */
                slug: string;
                title: string;
                /** @description The line under the headline. */
                deck?: string;
                /** @description HTML as it was written or imported. It is cleaned when it is shown, so that what came in can go out again whole. */
                body: string;
                /** @description Profiles' ids, in the order of the byline. */
                contributors: string[];
                topics: string[];
                state: components["schemas"]["PostState"];
                /**
                 * @description Who may read it once it is published.
                 * @enum {string}
                 */
                access: "public" | "private" | "password";
                replies: components["schemas"]["ReplyRule"];
                /** @description The picture that stands for it: an image's id. */
                cover?: string;
                /** @description When it was, or (scheduled) is to be published. */
                published?: string;
                /** @description Which revision this is: 1 for the first, one more for each that was kept. */
                revision: number;
                /** @description Statements of it that are tied to rows of reports in the store. */
                ties: components["schemas"]["Tie"][];
                /** @description What was found and let stand, and why. */
                dismissed: components["schemas"]["Dismissal"][];
            };
        };
        Revisions: {
            post: string;
            items: components["schemas"]["Revision"][];
        };
        /** @description A revision in the list of a post's. */
        Revision: {
            revision: number;
            by: string;
            kept: string;
            title: string;
            state: components["schemas"]["PostState"];
        };
        /** @description Somebody who writes here. */
        OneProfile: {
            hasAccount: boolean;
            /** @description Whether it is that of whoever asks. */
            mine?: boolean;
            id: string;
            slug: string;
            name: string;
            /** @description HTML, cleaned when it is shown. */
            biography?: string;
            url?: string;
            /** @description An image's id. */
            picture?: string;
        };
        Profiles: {
            items: components["schemas"]["OneProfile"][];
        };
        /** @description A reply: its HTML is clean. */
        OneReply: {
            html: string;
            id: string;
            post: string;
            /** @description The reply that it answers. */
            parent?: string;
            name: string;
            /** @description The profile of a contributor who answers under their own name. */
            profile?: string;
            url?: string;
            /** @description Plain text in paragraphs; HTML where it was imported as such. Cleaned when it is shown. */
            body: string;
            state: components["schemas"]["ReplyState"];
            at: string;
            /** @description When it was last changed by its writer. */
            edited?: string;
            /** @description The sentence that it is about (W3C TextQuoteSelector). */
            target?: {
                exact: string;
                prefix: string;
                suffix: string;
            };
        };
        /**
         * @description "removed" leaves a tombstone, so that the answers to it can still be read.
         * @enum {string}
         */
        ReplyState: "pending" | "approved" | "spam" | "trash" | "removed";
        Replies: {
            /** @description Whether more are taken. */
            open?: boolean;
            items: components["schemas"]["OneReply"][];
        };
        Moderated: components["schemas"]["Replies"];
        /** @description A reply as it waits to be looked at. */
        QueuedReply: {
            id: string;
            post: string;
            /** @description The reply that it answers. */
            parent?: string;
            name: string;
            /** @description SHA-256 of the salted address, for bans and pictures of nobody: the address itself is not kept. */
            email?: string;
            /** @description The profile of a contributor who answers under their own name. */
            profile?: string;
            url?: string;
            /** @description Plain text in paragraphs; HTML where it was imported as such. Cleaned when it is shown. */
            body: string;
            state: components["schemas"]["ReplyState"];
            at: string;
            /** @description When it was last changed by its writer. */
            edited?: string;
            /** @description The sentence that it is about (W3C TextQuoteSelector). */
            target?: {
                exact: string;
                prefix: string;
                suffix: string;
            };
            /** @description How likely it is to be spam, 0 to 1, by the local filter; absent when it was not asked. */
            spam?: number;
            origin?: components["schemas"]["Origin"];
            html: string;
        };
        /** @description What a reader answers to a post. */
        Reply: {
            id: string;
            post: string;
            /** @description The reply that it answers. */
            parent?: string;
            name: string;
            /** @description SHA-256 of the salted address, for bans and pictures of nobody: the address itself is not kept. */
            email?: string;
            /** @description The profile of a contributor who answers under their own name. */
            profile?: string;
            url?: string;
            /** @description Plain text in paragraphs; HTML where it was imported as such. Cleaned when it is shown. */
            body: string;
            state: components["schemas"]["ReplyState"];
            at: string;
            /** @description When it was last changed by its writer. */
            edited?: string;
            /** @description The sentence that it is about (W3C TextQuoteSelector). */
            target?: {
                exact: string;
                prefix: string;
                suffix: string;
            };
            /** @description How likely it is to be spam, 0 to 1, by the local filter; absent when it was not asked. */
            spam?: number;
            origin?: components["schemas"]["Origin"];
        };
        /** @description Something's beginnings in another system. */
        Origin: {
            /** @enum {string} */
            system: "wordpress" | "ghost";
            id: string;
            url?: string;
            /** @description Fields that have no place here, as they came, for the way back. */
            rest?: {
                [key: string]: unknown;
            };
        };
        ReplyPage: components["schemas"]["Page_QueuedReply"];
        /** @description A part of a list, and what to ask the next one with; absent at the end. */
        Page_QueuedReply: {
            next?: string;
            items: components["schemas"]["QueuedReply"][];
        };
        ReplyCounts: {
            pending: number;
            approved: number;
            spam: number;
            trash: number;
            removed: number;
        };
        /** @description A reply that was just sent, and what its writer shows to change it. */
        NewlySent: {
            reply: components["schemas"]["OneReply"];
            token: string;
        };
        BanList: {
            items: components["schemas"]["Ban"][];
        };
        /** @description Somebody whose replies are not taken. */
        Ban: {
            /**
             * @description By the hash of an e-mail address, by the hash of a network address, or by a name.
             * @enum {string}
             */
            kind: "email" | "address" | "name";
            value: string;
            by: string;
            because?: string;
            at: string;
            /** @description Absent for one that holds until it is taken back. */
            until?: string;
        };
        /** @description The newsroom's public site. */
        SiteAbout: {
            name: string;
            /** @description "https://news.example.org", without a slash at its end. */
            origin: string;
            /** @description What every path begins with: "/news", or "" for a site at the top. */
            base: string;
            description?: string;
            /** @description BCP 47. */
            language: string;
            /** @description The WebSub hub that is told of what is new. */
            hub?: string;
            /**
             * @description Who besides the newsroom sees a reply before it is shown.
             * @constant
             */
            checks?: "Akismet";
            /** @description Whether pages of other sites may show the cards of claims. */
            cards: boolean;
        };
        /** @description A newsroom's public site, as those who read it find it. */
        Site: {
            name: string;
            /** @description "https://news.example.org", without a slash at its end. */
            origin: string;
            /** @description What every path begins with: "/news", or "" for a site at the top. */
            base: string;
            description?: string;
            /** @description BCP 47. */
            language: string;
            /** @description The WebSub hub that is told of what is new. */
            hub?: string;
            /**
             * @description Who besides the newsroom sees a reply before it is shown.
             * @constant
             */
            checks?: "Akismet";
        };
        /** @description A public post as its page shows it: its HTML is clean. */
        SitePost: {
            amendments: components["schemas"]["Amendment"][];
            cover?: components["schemas"]["Image"];
            /** @description What was read from it, when it was. */
            ledger?: components["schemas"]["Ledger"];
            post: {
                /** @description The same for good, whatever becomes of title and address. */
                id: string;
                /** @description The last part of its address: lower case letters, digits and hyphens; of one post at a time. */
                slug: string;
                title: string;
                /** @description The line under the headline. */
                deck?: string;
                /** @description Profiles' ids, in the order of the byline. */
                contributors: string[];
                topics: string[];
                state: components["schemas"]["PostState"];
                /**
                 * @description Who may read it once it is published.
                 * @enum {string}
                 */
                access: "public" | "private" | "password";
                replies: components["schemas"]["ReplyRule"];
                /** @description The picture that stands for it: an image's id. */
                cover?: string;
                /** @description ISO 8601, UTC, as all times here. */
                created: string;
                modified: string;
                /** @description When it was, or (scheduled) is to be published. */
                published?: string;
                /** @description Which revision this is: 1 for the first, one more for each that was kept. */
                revision: number;
                /** @description Statements of it that are tied to rows of reports in the store. */
                ties: components["schemas"]["Tie"][];
            };
            html: string;
            contributors: {
                id: string;
                slug: string;
                name: string;
                /** @description HTML, cleaned when it is shown. */
                biography?: string;
                url?: string;
                /** @description An image's id. */
                picture?: string;
            }[];
            /** @description The picture that is made for it, for whoever passes its address on. */
            card: components["schemas"]["OpenGraphImage"];
            /** @description schema.org's ReportageNewsArticle. */
            jsonLd: Record<string, never>;
        };
        /** @description Something changed in a published post: what, when and why, shown to its readers. */
        Amendment: {
            id: string;
            post: string;
            /** @enum {string} */
            kind: "correction" | "update";
            what: string;
            because?: string;
            at: string;
            by: string;
        };
        /** @description A picture, kept under the hash of its bytes. */
        Image: {
            /** @description SHA-256 of the bytes, in hexadecimal. */
            id: string;
            /** @description The file's name as it was given, cleaned. */
            name: string;
            /** @enum {string} */
            type: "image/jpeg" | "image/png" | "image/gif" | "image/webp" | "image/avif";
            width: number;
            height: number;
            /** @description What is told to those who do not see it; "" for an ornament. */
            alternative: string;
            caption?: string;
            credit?: string;
        };
        /** @description The picture that is made for a post, for whoever passes its address on: what stands on it, and where it is. */
        OpenGraphImage: {
            headline: string;
            outlet: string;
            /** @description "Ida Lund and Omar Brandt"; "" when nobody is named. */
            by: string;
            /** @description Another one when anything on it changes, so that what was fetched before is not shown for it. */
            key: string;
            address: string;
            width: number;
            height: number;
            alternative: string;
        };
        /** @description A public post in a list. */
        SiteLine: {
            /** @description The same for good, whatever becomes of title and address. */
            id: string;
            /** @description The last part of its address: lower case letters, digits and hyphens; of one post at a time. */
            slug: string;
            title: string;
            /** @description The line under the headline. */
            deck?: string;
            topics: string[];
            /** @description When it was, or (scheduled) is to be published. */
            published?: string;
            modified: string;
            contributors: components["schemas"]["SiteName"][];
            cover?: components["schemas"]["Image"];
        };
        /** @description Somebody who writes here: their name, and the last part of their page's address. */
        SiteName: {
            name: string;
            slug: string;
        };
        SiteLinePage: components["schemas"]["Page_SiteLine"];
        /** @description A part of a list, and what to ask the next one with; absent at the end. */
        Page_SiteLine: {
            next?: string;
            items: components["schemas"]["SiteLine"][];
        };
        /** @description A correction or an update, and where it was made. */
        SiteAmendment: {
            title: string;
            /** @description The last part of its address: lower case letters, digits and hyphens; of one post at a time. */
            slug: string;
            id: string;
            post: string;
            /** @enum {string} */
            kind: "correction" | "update";
            what: string;
            because?: string;
            at: string;
            by: string;
        };
        SiteAmendmentPage: components["schemas"]["Page_SiteAmendment"];
        /** @description A part of a list, and what to ask the next one with; absent at the end. */
        Page_SiteAmendment: {
            next?: string;
            items: components["schemas"]["SiteAmendment"][];
        };
        /** @description Where public posts stand. */
        SiteShelves: {
            topics: {
                topic: string;
                posts: number;
            }[];
            /** @description "2026-03". */
            months: {
                month: string;
                posts: number;
            }[];
            contributors: components["schemas"]["SiteName"][];
        };
        /** @description Somebody who writes here, as readers see them; the biography is clean. */
        SiteContributor: {
            id: string;
            slug: string;
            name: string;
            /** @description HTML, cleaned when it is shown. */
            biography?: string;
            url?: string;
            /** @description An image's id. */
            picture?: string;
        };
        Moved: {
            to: string;
        };
        AmendmentPage: components["schemas"]["Page_Amendment"];
        /** @description A part of a list, and what to ask the next one with; absent at the end. */
        Page_Amendment: {
            next?: string;
            items: components["schemas"]["Amendment"][];
        };
        OneImage: components["schemas"]["Image"];
        LookedAt: components["schemas"]["Looked"];
        /** @description What the desk shows beside a draft. */
        Looked: {
            ledger: components["schemas"]["Ledger"];
            findings: components["schemas"]["DeskFinding"][];
            /** @description Ties whose sentence, or whose row, is not to be found any more. */
            lost: components["schemas"]["Finding"][];
        };
        /** @description What the desk tells a writer about a stretch of their text: a question to look at, never an order. */
        DeskFinding: {
            /** @enum {string} */
            code: "no-source" | "no-reason" | "second-hand" | "confirms-less" | "figure-differs" | "not-in-report" | "loaded-word" | "not-asked";
            /** @description Where, in the draft's text. */
            span: components["schemas"]["Span"];
            /** @description One sentence: what was seen. */
            message: string;
            /** @description One sentence: what would do. */
            mend: string;
            /** @description Words that could stand in place of the span's; absent where only the writer can tell. */
            instead?: string;
            /** @description The row that it is about. */
            row?: string;
        };
        /** @description A picture, and what is told about it. */
        NewImage: {
            /** Format: binary */
            file: string;
            alternative?: string;
            caption?: string;
            credit?: string;
        };
        /** @description Who asks, and what they may do. */
        Me: {
            /** @description Absent for somebody who is not signed in. */
            person?: components["schemas"]["Person"];
            /** @description Whether they may add reports and judge. */
            mayWrite: boolean;
        };
        /** @description Somebody who has an account. */
        Person: {
            id: string;
            /** @description The name under which they sign in, and by which their judgements are known. */
            name: string;
            role: components["schemas"]["Role"];
        };
        /**
         * @description What somebody may do: read; add and judge; and have a say in who may.
         * @enum {string}
         */
        Role: "reader" | "contributor" | "editor";
        Sessions: {
            items: components["schemas"]["Session"][];
        };
        /** @description A place where somebody is signed in. */
        Session: {
            id: string;
            since: string;
            until: string;
            address?: string;
            agent?: string;
            /** @description Whether it is the one that asks. */
            here: boolean;
        };
        People: {
            items: components["schemas"]["Person"][];
        };
        /** @description A link by which somebody makes an account, once. */
        OneInvitation: {
            token: string;
            role: components["schemas"]["Role"];
            until: string;
            /** @description The page, on this server. */
            path: string;
        };
        /** @description What makes an account, once: its link holds the token, and only the token's hash is kept. */
        Invitation: {
            token: string;
            role: components["schemas"]["Role"];
            until: string;
        };
        /** @description An error, after RFC 9457. */
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @description What came, and what would do. */
            detail: string;
            /** @description A short stable name: "not-found", "bad-cursor". */
            code: string;
        };
        /** @description Asks for a report to be read: from an address, or from a text. */
        NewReport: {
            /** @description What whoever asks knows better. */
            title?: string;
            outlet?: string;
            /** @description An ISO 8601 date, or date and time. */
            published?: string;
            /** @description Read it anew, though it was read before. */
            again?: boolean;
            /** @description http or https. */
            source: string;
        } | {
            /** @description What whoever asks knows better. */
            title?: string;
            outlet?: string;
            /** @description An ISO 8601 date, or date and time. */
            published?: string;
            /** @description Read it anew, though it was read before. */
            again?: boolean;
            text: string;
            /** @description Where the text is from. */
            url?: string;
        };
        /** @description The same as a form: with a file, or with one of the fields of `NewReport`; fields that are left empty count for nothing. */
        Upload: {
            /** Format: binary */
            file?: string;
            source?: string;
            text?: string;
            url?: string;
            title?: string;
            outlet?: string;
            published?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
