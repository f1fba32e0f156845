// Written by "npm run generate" from openapi/sumsub.yaml. Edit that, not this.

export interface paths {
    "/resources/accessTokens/sdk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a token for the SDK
         * @description The first SDK session for a new external user id makes the applicant, and with it applicantCreated [D12, D27].
         */
        post: operations["createAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/accessTokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a token for the SDK, the older way
         * @description The parameters stand in the query and the body is empty [D12].
         */
        post: operations["createAccessTokenByQuery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/applicants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an applicant
         * @description Leads to applicantCreated. The level must exist, in the same environment and for the same type of applicant; the sandbox takes 500
         *     profiles in 24 hours [D13, D30].
         */
        post: operations["createApplicant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/applicants/{applicantId}/one": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an applicant
         * @description The personal data that no callback holds [D1, D14].
         */
        get: operations["getApplicant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/applicants/-;externalUserId={externalUserId}/one": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an applicant by your own id
         * @description As getApplicant; 404 for an id that nobody has [D14, O7].
         */
        get: operations["getApplicantByExternalId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/applicants/{applicantId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the state of the check
         * @description What tells apart callbacks with the same `createdAtMs`, and what counts when callbacks were lost [D8] (invariant 25).
         */
        get: operations["getApplicantStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/moderationStates/-;applicantId={applicantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read why an applicant was rejected
         * @description Present for rejected applicants only; in detail not documented [D7].
         */
        get: operations["getModerationStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/applicants/{applicantId}/requiredIdDocsStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the state of each step
         * @description A step that nobody did yet is null. Of little use for a final rejection [D22].
         */
        get: operations["getRequiredDocsStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/inspections/{inspectionId}/resources/{imageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an image of a document
         * @description The image ids stand in requiredIdDocsStatus, the id of the inspection in the applicant; the Content-Type tells what the bytes are
         *     (docs.sumsub.com/reference/document-images).
         */
        get: operations["getDocumentImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/applicants/{applicantId}/status/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in an applicant for a check
         * @description Leads to applicantPending. 409 when steps are missing, without an errorCode and with their names in the description; not allowed while
         *     pending, queued or prechecked [D15].
         */
        post: operations["requestCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/applicants/{applicantId}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an applicant start again
         * @description Leads to applicantReset; the id stays. Not allowed while pending, queued or prechecked; the pages advise against it after a final
         *     rejection [D16].
         */
        post: operations["resetApplicant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/applicants/{applicantId}/resetStep/{idDocSetType}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an applicant repeat a step
         * @description Leads to applicantStepsReset [inferred]. Known from a client only [O8].
         */
        post: operations["resetStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/applicants/{applicantId}/moveToLevel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an applicant to another level
         * @description Leads to applicantLevelChanged. Not allowed while pending, queued or onHold [D23].
         */
        post: operations["moveToLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/applicants/{applicantId}/-/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an applicant
         * @description From any status, a final rejection included, but for an unfinished video identification; the state becomes GREEN and completed. The body
         *     is at least an empty object. 409 with Retry-After right after pending, and 409 if reasons are sent [D17].
         */
        post: operations["approveApplicant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/applicants/{applicantId}/-/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject an applicant for good
         * @description From any status; the state becomes RED, FINAL and completed with the label EXTERNAL_DECISION_REJECTION. The reasons become neither
         *     labels nor buttons [D17, D24]. 409 with Retry-After right after pending.
         */
        post: operations["rejectApplicant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/applicants/{applicantId}/-/init": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask an applicant for more
         * @description Meant for an applicant on hold, with a step that is asked for [D17].
         */
        post: operations["returnApplicant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/applicants/{applicantId}/presence/{presence}": {
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
        /**
         * Switch a profile active or inactive
         * @description Leads to applicantActivated or applicantDeactivated [O8].
         */
        patch: operations["setPresence"];
        trace?: never;
    };
    "/resources/applicants/{applicantId}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the tags of an applicant
         * @description Leads to applicantTagsChanged. The body is a bare list of texts (the vendor's skill on tags).
         */
        post: operations["setTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/applicants/{applicantId}/status/testCompleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a check in the sandbox
         * @description Takes a sandbox token and a sandbox applicant only, and causes a real applicantReviewed with these values [D10]; buttons cannot be set
         *     [inferred]. With a production token 400, "only supported on sandbox" [O7].
         */
        post: operations["completeInSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/agent/clientWebhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe to callbacks
         * @description At most 50 active webhooks. The target of an HTTP webhook is a public https URL, TLS 1.2 or newer; other targets are Slack, Telegram and
         *     e-mail [D2, D26]. A name of an event that does not exist is taken and never fires [D26]. PATCH of the same path changes a webhook,
         *     nothing deletes one [D26].
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/api/clientWebhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the webhooks
         * @description The oldest 50 [D2, D26].
         */
        get: operations["listWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/inspectionCallbacks/testDigest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an implementation of the digest
         * @description The body is raw text; the answer holds its digest [O9, O10].
         */
        post: operations["testDigest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    applicantCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An applicant exists
         * @description Sent when the record is made: by the call that creates an applicant, or when a user opens the SDK for the first time [D1, D27].
         */
        post: operations["applicantCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantPending: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * All required data was handed in
         * @description Sent when the status becomes pending, and again after each resubmission [D1, D27]. Whether the one after a
         *     resubmission repeats the former result is not documented; the first has none (invariant 17).
         */
        post: operations["applicantPending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantPrechecked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The first data processing is done
         * @description Optional in the order of a level [D1]. `queued` is what the vendor names [D27]; a third-party typing allows others [O10].
         */
        post: operations["applicantPrechecked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantReviewed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The check is finished, the verdict is inside
         * @description The one callback with a verdict: `reviewResult` counts because `reviewStatus` is `completed` [seed, D1, D8]. It can come again, with another
         *     verdict: after a resubmission, a manual decision or a call [D4, D17]. `FINAL` tells that the applicant may not resubmit, not that the
         *     verdict stays (invariant 26).
         */
        post: operations["applicantReviewed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantOnHold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Processing waits for a decision by people
         * @description Also sent for a company that waits for its parties. `GREEN` inside is no approval: the status is not `completed` [D1, D8, D27].
         */
        post: operations["applicantOnHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantAwaitingService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A long-running outside process is awaited
         * @description `GREEN` inside is no approval: the status is not `completed` [D9].
         */
        post: operations["applicantAwaitingService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantAwaitingUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The user has to do something other than upload
         * @description For example the parties of a company are not verified yet. The pages name companies only [D9]; consumers meet it for people too
         *     [O5, O10]. `GREEN` inside is no approval.
         */
        post: operations["applicantAwaitingUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantPersonalInfoChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Personal data of the applicant changed
         * @description For completed, onHold, awaitingUser and awaitingService applicants also when data of a document changed; older pages name completed only
         *     [D1, D27]. It carries the current status and, where there is one, the result: not a new verdict.
         */
        post: operations["applicantPersonalInfoChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantTagsChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tags were added or removed
         * @description The body is not documented [D1]; every key beyond the ids is read as optional [inferred].
         */
        post: operations["applicantTagsChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantActivated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The profile was switched active
         * @description The body is not documented [D1]; every key beyond the ids is read as optional [inferred].
         */
        post: operations["applicantActivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantDeactivated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The profile was switched inactive
         * @description The body is not documented [D1]; every key beyond the ids is read as optional [inferred].
         */
        post: operations["applicantDeactivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The applicant was deleted for good
         * @description One typing has only the common ids [O10]; the body is not documented [D1].
         */
        post: operations["applicantDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantPersonalDataDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The personal data of the applicant was erased
         * @description A privacy request was carried out [D26]. The body is not documented.
         */
        post: operations["applicantPersonalDataDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The applicant starts again
         * @description The status is `init` and all documents are inactive, and yet `reviewResult` may still carry the former verdict: the example of the page
         *     says `GREEN` [D1 as transcribed in O3, O5]. That is no approval.
         */
        post: operations["applicantReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantStepsReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Some steps of the applicant were reset
         * @description Subscribed to by consumers; the body is not documented [O5, O10].
         */
        post: operations["applicantStepsReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantLevelChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The applicant was moved to another level
         * @description `levelName` is the new level, `previousLevelName` the one before [D1, O4]. The status is the current one.
         */
        post: operations["applicantLevelChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantWorkflowCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A workflow of several levels ended
         * @description For a workflow of one level it repeats the verdict of applicantReviewed [D27, O10].
         */
        post: operations["applicantWorkflowCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantWorkflowFailed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A workflow ended in failure
         * @description The example carries `RED` and `FINAL` [O5, O9, O10]. That the result may be missing is [inferred].
         */
        post: operations["applicantWorkflowFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantVerificationLinkOpened: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A verification link was opened
         * @description Subscribed to by consumers; the body is not documented [O5, O10].
         */
        post: operations["applicantVerificationLinkOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantActionPending: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An action was handed in for a check
         * @description A side flow: it says nothing of the applicant's own verdict. Creating an action sends nothing, this is the first callback of it [D1, D27, O10].
         *     Sent again after 30 s, 30 s, 1 min and 5 min [D2].
         */
        post: operations["applicantActionPending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantActionReviewed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An action was checked
         * @description The verdict is that of the action, never that of the applicant [D1, D27]. Sent again after 30 s, 30 s, 1 min and 5 min [D2].
         */
        post: operations["applicantActionReviewed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantActionOnHold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An action waits for a decision by people
         * @description Sent again after 30 s, 30 s, 1 min and 5 min [D1, D2, O10].
         */
        post: operations["applicantActionOnHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantActionLevelChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The level of an action changed
         * @description On the long schedule of resending, as far as anybody says [D1 of 2026, D2].
         */
        post: operations["applicantActionLevelChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    videoIdentStatusChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The state of a video identification changed
         * @description Media can be fetched 10 to 30 minutes later [D1].
         */
        post: operations["videoIdentStatusChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    videoIdentCompositionCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The recording of a video identification is stored
         * @description `compositionMediaId` names the recording [D1, O10].
         */
        post: operations["videoIdentCompositionCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantKytTxnCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A transaction was sent to monitoring
         * @description The example has no `applicantId` [D20].
         */
        post: operations["applicantKytTxnCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantKytTxnApproved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A transaction was approved
         * @description No `inspectionId`, no `levelName` [D20].
         */
        post: operations["applicantKytTxnApproved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantKytTxnRejected: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A transaction was rejected
         * @description The example is `RED` and `FINAL` without `rejectLabels` [D20].
         */
        post: operations["applicantKytTxnRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantKytTxnReviewed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A transaction was reviewed
         * @description No `inspectionId`, no `levelName` [D20].
         */
        post: operations["applicantKytTxnReviewed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantKytTxnDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A transaction was deleted
         * @description No `inspectionId`, no `levelName` [D20].
         */
        post: operations["applicantKytTxnDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantKytTxnAwaitingUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A transaction waits for the user
         * @description No `inspectionId`, no `levelName` [D20].
         */
        post: operations["applicantKytTxnAwaitingUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantKytTxnDataChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Data of a transaction changed
         * @description Covers the confirmation of ownership and unmasking [D20].
         */
        post: operations["applicantKytTxnDataChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    applicantKytOnHold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A transaction waits for a decision
         * @description There is no "Txn" in this name [D20, D26].
         */
        post: operations["applicantKytOnHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    kytCaseCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A case about transactions was opened
         * @description `reviewStatus` is `init` [D21].
         */
        post: operations["kytCaseCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    kytCaseReviewed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A case about transactions was decided
         * @description The body is not documented beyond the common keys [D21].
         */
        post: operations["kytCaseReviewed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    kytCaseStatusChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The status of a case about transactions changed
         * @description The body is not documented beyond the common keys [D21].
         */
        post: operations["kytCaseStatusChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    amlCaseApproved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An AML case was approved
         * @description The body is not documented beyond the common keys [D21].
         */
        post: operations["amlCaseApproved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    amlCaseRejected: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An AML case was rejected
         * @description The body is not documented beyond the common keys [D21].
         */
        post: operations["amlCaseRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    amlCaseOnHold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An AML case waits
         * @description The body is not documented beyond the common keys [D21].
         */
        post: operations["amlCaseOnHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    kytCaseV2Created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A case of the newer kind was opened
         * @description It has no `externalUserId`, `applicantType` and `clientId` [O5].
         */
        post: operations["kytCaseV2Created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description EXTERNAL_DECISION_REJECTION is the client's own decision, and always final [D17, D29]. */
        RuleExternalDecision: unknown;
        /** @description A callback before the check has no reviewResult [D1, O1, O2]. */
        RuleNoResult: unknown;
        /** @description At least one of createdAt and createdAtMs says when the event was [seed, O3]. */
        RuleSomeTime: unknown;
        /** @description Only applicantLevelChanged has previousLevelName [D1]. */
        RuleNoPreviousLevel: unknown;
        /** @description Only the callbacks of actions have applicantActionId and externalApplicantActionId [D27]. */
        RuleNoAction: unknown & unknown;
        /**
         * @description 24 digits of lower-case hex [D14]
         * @example 65f0a1b2c3d4e5f60718293a
         */
        ObjectId: string;
        /**
         * @description Your id of the user [D13]. Where you gave none, the vendor makes one: prefixes that were seen are `dash-` (dashboard), `level-` (link of a
         *     level), `beneficiary-random-` (party of a company), `copy-` and `preview-random-` [seed, O1, O3, O4].
         * @example user-42
         */
        ExternalUserId: string;
        /**
         * @description Free text; case matters [D13]
         * @example basic-kyc-level
         */
        LevelName: string;
        /**
         * @description What the applicant is [seed, D1]
         * @enum {string}
         */
        ApplicantType: "individual" | "company";
        /**
         * @description When the event was, to the second; a space in the middle, no colon in the offset [seed, D20]
         * @example 2026-01-02 03:04:05+0000
         */
        CreatedAt: string;
        /**
         * @description When the event was, to the millisecond: text, never a number, in UTC and without an offset [seed, D1, D20]. Of fixed width, so it sorts
         *     as text (invariant 25).
         * @example 2026-01-02 03:04:05.678
         */
        CreatedAtMs: string;
        /**
         * @description Where the check stands [D8, D9]. A verdict counts on `completed` only (invariant 16)
         * @enum {string}
         */
        ReviewStatus: "init" | "pending" | "prechecked" | "queued" | "completed" | "onHold" | "awaitingUser" | "awaitingService";
        /**
         * @description Where the check of an action stands [D25]
         * @enum {string}
         */
        ActionStatus: "init" | "pending" | "prechecked" | "queued" | "completed" | "onHold";
        /**
         * @description Where a transaction stands [D20]
         * @enum {string}
         */
        KytStatus: "init" | "onHold" | "completed" | "awaitingUser";
        /** @description Optional on pending, prechecked and onHold [D27]; its values are not documented */
        ReviewMode: string;
        /**
         * @description FINAL may not resubmit; RETRY may send better documents [seed]
         * @enum {string}
         */
        RejectType: "FINAL" | "RETRY";
        /**
         * @description Why. An open set: the first list is the vendor's [D5, D29], the second was seen in public clients only [O9, O10]. A label does not
         *     decide between FINAL and RETRY, only `reviewRejectType` does [D5] (invariant 7).
         */
        RejectLabel: ("ADDITIONAL_DATA_REQUIRED" | "ADDITIONAL_DOCUMENT_REQUIRED" | "MORE_DOCUMENTS_REQUIRED" | "ADVERSE_MEDIA" | "AGE_REQUIREMENT_MISMATCH" | "APPLICANT_INTERRUPTED_INTERVIEW" | "BACK_SIDE_MISSING" | "FRONT_SIDE_MISSING" | "BAD_AVATAR" | "BAD_FACE_MATCHING" | "BAD_PROOF_OF_ADDRESS" | "BAD_PROOF_OF_IDENTITY" | "BAD_PROOF_OF_PAYMENT" | "BAD_SELFIE" | "BAD_VIDEO_SELFIE" | "BEHAVIOR" | "BLACKLIST" | "BLOCKLIST" | "BLACK_AND_WHITE" | "CAMERA_OR_LIGHTING_ISSUES" | "CONNECTION_ISSUES" | "SOUND_ISSUES" | "PHONE_VERIFICATION_ISSUES" | "OTHER_VI_ISSUES" | "CHECK_UNAVAILABLE" | "COMPANY_DATA_MISMATCH" | "COMPANY_INACTIVE_ENTITY" | "COMPANY_INCORRECT_DATA" | "COMPANY_NOT_DEFINED_BENEFICIARIES" | "COMPANY_NOT_DEFINED_OWNERSHIP_STRUCTURE" | "COMPANY_NOT_DEFINED_REPRESENTATIVES" | "COMPANY_NOT_DEFINED_STRUCTURE" | "COMPANY_NOT_VALIDATED_BENEFICIAL_OWNERS" | "COMPANY_NOT_VALIDATED_BENEFICIARIES" | "COMPANY_NOT_VALIDATED_DIRECTORS" | "COMPANY_NOT_VALIDATED_REPRESENTATIVES" | "COMPANY_PROBLEMATIC_STRUCTURE" | "COMPROMISED_PERSONS" | "CONNECTION_INTERRUPTED" | "CRIMINAL" | "DB_DATA_MISMATCH" | "DB_DATA_NOT_FOUND" | "DB_NO_DATA_SOURCE" | "DIGITAL_DOCUMENT" | "DOCUMENT_DAMAGED" | "DOCUMENT_DEPRIVED" | "DOCUMENT_MISSING" | "DOCUMENT_PAGE_MISSING" | "DOCUMENT_TEMPLATE" | "DUPLICATE" | "ESIGN_FAILED" | "EXPERIENCE_REQUIREMENT_MISMATCH" | "EXPIRATION_DATE" | "EXTERNAL_DECISION_REJECTION" | "FOREIGNER" | "FORGERY" | "FRAUDULENT_LIVENESS" | "FRAUDULENT_PATTERNS" | "GPS_AS_POA_SKIPPED" | "GRAPHIC_EDITOR" | "ID_INVALID" | "INCOMPATIBLE_LANGUAGE" | "INCOMPLETE_DOCUMENT" | "INCONSISTENT_PROFILE" | "INCORRECT_SOCIAL_NUMBER" | "INCORRECT_PATTERNS" | "INSUFFICIENT_DATA" | "LOW_QUALITY" | "NOT_ALL_CHECKS_COMPLETED" | "NOT_DOCUMENT" | "NO_APPLICANT" | "NO_SUITABLE_DOCS" | "NOT_ALONE" | "REFUSED_TO_CONTINUE" | "VIDEO_FILTERS_OR_MASKS" | "SUPPORTED_LANGUAGE_IS_NOT_AVAILABLE" | "VI_ATTEMPTS_LIMIT_REACHED" | "PERSON_MISMATCH" | "THIRD_PARTY_GUIDANCE" | "SPONSORED_VERIFICATION" | "OK" | "OTHER" | "OUTDATED_DOCUMENT_VERSION" | "PEP" | "PROBLEMATIC_APPLICANT_DATA" | "REGULATIONS_VIOLATIONS" | "REQUESTED_DATA_MISMATCH" | "RESTRICTED_PERSON" | "SANCTIONS" | "SCREENSHOTS" | "SELFIE_MISMATCH" | "SELFIE_WITH_PAPER" | "SPAM" | "STOLEN_DOCS" | "THIRD_PARTY_INVOLVED" | "UNFILLED_ID" | "UNSATISFACTORY_PHOTOS" | "UNSUITABLE_DOCUMENT" | "UNSUITABLE_ENV" | "UNSUPPORTED_LANGUAGE" | "WRONG_ADDRESS" | "WRONG_USER_REGION" | "ADVERSE_MEDIA_SUSPECTED" | "BAD_DOCUMENT" | "BLURRY" | "DEEPFAKE" | "FALSE_IDENTITY" | "FALSE_IDENTITY_DOCUMENT" | "FITNESS_PROBITY" | "FORCED_VERIFICATION" | "HIGH_RISK_PROFILE" | "LIVENESS_WITH_PHONE" | "NOT_READABLE" | "PRINTED_ID_COPY" | "SUSPICIOUS_PATTERNS") | string;
        /**
         * @description What the reviewer pressed: a group, or a group and a button joined by an underscore; a button without a group stands alone [seed, D6, D7].
         *     An open set: the vendor's table could not be read to its end. `notDeteminedBeneficiaries` is spelled as it is sent [O4].
         */
        ButtonId: string | ("additionalPages" | "additionalPages_anotherSide" | "additionalPages_mainPageId" | "additionalPages_registrationStamp" | "additionalPages_expirationPage" | "additionalPages_nextPage" | "badPhoto" | "badPhoto_screenshot" | "badPhoto_blackAndWhite" | "badPhoto_editedPoa" | "badPhoto_dataNotVisible" | "badPhoto_sticker" | "badPhoto_incomplete" | "badPhoto_imageEditor" | "badPhoto_lowQuality" | "badDocument" | "badDocument_suspiciousDocument" | "badDocument_dataNotVisible" | "badDocument_copyOfIdDoc" | "badDocument_damagedId" | "badDocument_digitalId" | "badDocument_expiredId" | "badDocument_invalidId" | "badDocument_notFullNameOrDob" | "badDocument_notFullDob" | "badDocument_withoutFace" | "badDocument_wrongType" | "selfie" | "selfie_blackAndWhite" | "selfie_badFaceComparison" | "selfie_selfieLiveness" | "selfie_webcamSelfie" | "dataMismatch" | "dataMismatch_address" | "dataMismatch_fullName" | "dataMismatch_dateOfBirth" | "proofOfAddress" | "proofOfAddress_fullAddress" | "proofOfAddress_fullName" | "proofOfAddress_issueDate" | "proofOfAddress_listOfDocs" | "dbNetChecks" | "dbNetChecks_checkUnavailable" | "dbNetChecks_drivingRestrictions" | "dbNetChecks_incorrectBvn" | "dbNetChecks_incorrectSsn" | "dbNetChecks_incorrectTin" | "ekycRetry" | "ekycRetry_checkUnavailable" | "company" | "company_moreDocs" | "company_notDeteminedBeneficiaries" | "kybAdditionalDocuments" | "kybAdditionalDocuments_kybArticlesOfAssociation" | "kybAdditionalDocuments_kybCertificateOfGoodStanding" | "kybAdditionalDocuments_kybCertificateOfIncorporation" | "kybAdditionalDocuments_kybCompanyRegisterExcerpt" | "kybAdditionalDocuments_kybLegalBond" | "kybAdditionalDocuments_kybLegalExistence" | "kybAdditionalDocuments_kybOfficialPosition" | "kybAdditionalDocuments_kybProofOfAddress" | "kybAdditionalDocuments_kybRegisterOfShareholdersOrUBOs" | "kybControlAndOwnershipStructure" | "kybControlAndOwnershipStructure_kybIncorrectControlStructure" | "kybControlAndOwnershipStructure_kybIncorrectOwnershipStructure" | "kybControlAndOwnershipStructure_kybMissingKYCForDirectors" | "kybControlAndOwnershipStructure_kybMissingKYCForUBOs" | "kybOther" | "kybOther_kybIncorrectCompanyName" | "kybOther_kybIncorrectRegistrationNumber" | "kybOther_kybSoleEntrepreneur" | "kybUnsuitableDocument" | "kybUnsuitableDocument_kybExpirationDate" | "kybUnsuitableDocument_kybGraphicsEditingSoftware" | "kybUnsuitableDocument_kybIncompleteDocument" | "kybUnsuitableDocument_kybLowQuality" | "kybUnsuitableDocument_kybMissingTranslation" | "kybUnsuitableDocument_kybNoDate" | "kybUnsuitableDocument_kybNotADocument" | "kybUnsuitableDocument_kybPersonalDocument" | "kybUnsuitableDocument_kybScreenshot" | "kybUnsuitableDocument_kybUnsignedDocument" | "compromisedPersons" | "compromisedPersons_adverseMedia" | "compromisedPersons_criminalRecords" | "compromisedPersons_fitnessProbity" | "compromisedPersons_incompleteName" | "compromisedPersons_pep" | "compromisedPersons_sanctionList" | "compromisedPersons_warning" | "fake" | "fake_fakePoa" | "fake_forgedId" | "fake_nfcMismatch" | "fake_editedId" | "fake_editedMrz" | "fraudulentPatterns" | "fraudulentPatterns_selfieMismatch" | "fraudulentPatterns_fake" | "regulationsViolations" | "regulationsViolations_age" | "regulationsViolations_duplicate" | "regulationsViolations_wrongRegion" | "regulationsViolations_inconsistency" | "regulationsViolations_countriesMismatch" | "regulationsViolations_riskBankCard" | "regulationsViolations_highRiskProfile" | "regulationsViolations_wrongResidency" | "regulationsViolations_mainDocCountry" | "dbNetReject" | "dbNetReject_dataNotFound" | "ekycReject" | "ekycReject_dataMismatch" | "ekycReject_skip" | "ekycReject_notEnoughDataInSource" | "videoIdentFinalRejection" | "videoIdentFinalRejection_forcedVerification" | "spam" | "differentDocs" | "compromisedStructure" | "redCrypto" | "blackCrypto" | "paymentsIssues");
        /** @description The `type` of a callback. An open set [D26]; of the last two no body is known. */
        WebhookType: ("applicantCreated" | "applicantPending" | "applicantPrechecked" | "applicantReviewed" | "applicantOnHold" | "applicantAwaitingService" | "applicantAwaitingUser" | "applicantPersonalInfoChanged" | "applicantTagsChanged" | "applicantActivated" | "applicantDeactivated" | "applicantDeleted" | "applicantPersonalDataDeleted" | "applicantReset" | "applicantStepsReset" | "applicantLevelChanged" | "applicantWorkflowCompleted" | "applicantWorkflowFailed" | "applicantVerificationLinkOpened" | "applicantActionPending" | "applicantActionReviewed" | "applicantActionOnHold" | "applicantActionLevelChanged" | "videoIdentStatusChanged" | "videoIdentCompositionCompleted" | "applicantKytTxnCreated" | "applicantKytTxnApproved" | "applicantKytTxnRejected" | "applicantKytTxnReviewed" | "applicantKytTxnDeleted" | "applicantKytTxnAwaitingUser" | "applicantKytTxnDataChanged" | "applicantKytOnHold" | "kytCaseCreated" | "kytCaseReviewed" | "kytCaseStatusChanged" | "amlCaseApproved" | "amlCaseRejected" | "amlCaseOnHold" | "kytCaseV2Created" | "travelRuleAction" | "kybCompanyActivity") | string;
        /**
         * @description SHA-256 is the default, SHA-1 the legacy one [D2, D26, D27]
         * @enum {string}
         */
        DigestAlgorithm: "HMAC_SHA1_HEX" | "HMAC_SHA256_HEX" | "HMAC_SHA512_HEX";
        /** @description The companies of which the applicant is a party; only then is it there [D1, O4] */
        MemberOf: {
            applicantId: components["schemas"]["ObjectId"];
        }[];
        /** @description The answer, and for RED the reasons. It counts on the status `completed` only [D8] (invariant 16). */
        ReviewResult: components["schemas"]["GreenResult"] | components["schemas"]["RedResult"];
        /** @description Nothing speaks against the applicant [seed] */
        GreenResult: {
            /** @constant */
            reviewAnswer: "GREEN";
        } & (unknown & unknown & unknown & unknown & unknown);
        /** @description Rejected, for good or for now [seed] */
        RedResult: components["schemas"]["RuleExternalDecision"] & {
            /** @constant */
            reviewAnswer: "RED";
            /** @description In no order that means anything [O4] */
            rejectLabels: components["schemas"]["RejectLabel"][];
            reviewRejectType: components["schemas"]["RejectType"];
            /**
             * @description In no order that means anything; empty or missing where no button was pressed [O3, O4, O5]. With each `group_button` comes its
             *     `group`; a group may stand alone [seed, O4] (invariant 9).
             */
            buttonIds?: components["schemas"]["ButtonId"][];
            /**
             * @description For the applicant, in the applicant's language. May be empty or missing where the comments stand on the documents; may hold blank lines
             *     and a placeholder such as ${clientSupportEmail} [seed, O2, O3]
             */
            moderationComment?: string;
            /** @description Not for the applicant; of a FINAL it may hold private details. Several lines, a section for each document [seed, O3] */
            clientComment?: string;
        };
        /** @description The answer about a transaction or a case. A rejection may come without labels [D20] */
        LooseResult: {
            /** @enum {string} */
            reviewAnswer: "GREEN" | "RED";
            reviewRejectType?: components["schemas"]["RejectType"];
            rejectLabels?: components["schemas"]["RejectLabel"][];
        };
        /** @description What every callback has */
        CallbackBody: components["schemas"]["RuleSomeTime"] & {
            /** @description Names the event [seed] */
            type: string;
            /**
             * @description Of the operation that caused the event, and shared by all its callbacks [D20, O2]: no event id. `req-` and a UUID until 2023, 32 digits
             *     of lower-case hex since [seed]
             */
            correlationId: string;
            /** @description Whether the callback comes from the sandbox; scheme and secret are the same there [seed, D1, D10] (invariant 19) */
            sandboxMode?: boolean;
            createdAt?: components["schemas"]["CreatedAt"];
            createdAtMs?: components["schemas"]["CreatedAtMs"];
            /** @description The client's own partition, where there are several; was seen empty [O3, O4] */
            sourceKey?: string;
            /** @description The account [seed, O1, O3] */
            clientId?: string;
            /** @description Only on callbacks sent by hand from the webhook manager [D2 of 2026]. That it is a boolean is [inferred] */
            testMode?: boolean;
        };
        /** @description What every callback about an applicant has */
        ApplicantBody: components["schemas"]["CallbackBody"] & {
            applicantId: components["schemas"]["ObjectId"];
            inspectionId: components["schemas"]["ObjectId"];
            externalUserId: components["schemas"]["ExternalUserId"];
            applicantMemberOf?: components["schemas"]["MemberOf"];
        };
        /** @description What callbacks of today have of a check */
        FullBody: components["schemas"]["ApplicantBody"] & {
            applicantType: components["schemas"]["ApplicantType"];
            levelName: components["schemas"]["LevelName"];
            sandboxMode: boolean;
            clientId: string;
        };
        /** @description A callback of the check itself */
        LifecycleBody: components["schemas"]["FullBody"] & components["schemas"]["RuleNoAction"] & components["schemas"]["RuleNoPreviousLevel"];
        /** @description The one callback that names two levels */
        LevelChangedBody: components["schemas"]["FullBody"] & components["schemas"]["RuleNoAction"];
        /** @description A callback whose body is not documented [inferred] */
        SparseBody: components["schemas"]["ApplicantBody"] & components["schemas"]["RuleNoAction"] & components["schemas"]["RuleNoPreviousLevel"] & {
            applicantType?: components["schemas"]["ApplicantType"];
            levelName?: components["schemas"]["LevelName"];
            reviewStatus?: components["schemas"]["ReviewStatus"];
            reviewResult?: components["schemas"]["ReviewResult"];
        };
        /** @description A callback of an action, a check beside the applicant's own */
        ActionBody: components["schemas"]["FullBody"] & components["schemas"]["RuleNoPreviousLevel"] & {
            applicantActionId: components["schemas"]["ObjectId"];
            /** @description Your id of the action, or one that was made for it [D27, O5] */
            externalApplicantActionId: string;
        };
        /** @description A callback of a video identification */
        VideoIdentBody: components["schemas"]["FullBody"] & components["schemas"]["RuleNoAction"] & components["schemas"]["RuleNoPreviousLevel"];
        /** @description A callback about a transaction; it has neither inspectionId nor levelName [D20] */
        KytTxnBody: components["schemas"]["CallbackBody"] & {
            applicantId?: components["schemas"]["ObjectId"];
            applicantType?: components["schemas"]["ApplicantType"];
            externalUserId?: components["schemas"]["ExternalUserId"];
            /** @description The vendor's id of the transaction [D20] */
            kytTxnId: string;
            /** @description Your id of the transaction [D20] */
            kytDataTxnId?: string;
            /**
             * @description What kind of transaction [D20]
             * @enum {string}
             */
            kytTxnType?: "finance" | "kyc" | "travelRule" | "userPlatformEvent";
        };
        /** @description A callback about a case; maybe without an applicant [D21] */
        CaseBody: components["schemas"]["CallbackBody"] & {
            applicantId?: components["schemas"]["ObjectId"];
        };
        /** @description A callback about a case of the newer kind; it names neither user nor account [O5] */
        CaseV2Body: components["schemas"]["CallbackBody"] & {
            applicantId?: components["schemas"]["ObjectId"];
            kytCaseId: string;
            kytCaseStage?: string;
            kytCaseBlueprintId?: string;
            /** @description Its values are not known [O5] */
            kytCasePriority?: string;
        };
        AccessTokenRequest: {
            userId: components["schemas"]["ExternalUserId"];
            levelName: components["schemas"]["LevelName"];
            /** @description Life of the token. Default 600 in the pages, 1800 in a newer text [D12, D27] */
            ttlInSecs?: number;
            applicantIdentifiers?: {
                email?: string;
                phone?: string;
            };
            /** @description For a token of an action [D12] */
            externalActionId?: string;
        };
        AccessToken: {
            /** @description Begins with `_act-`, in the sandbox with `_act-sbx-` [O7] */
            token: string;
            userId: components["schemas"]["ExternalUserId"];
        };
        ApplicantRequest: {
            externalUserId: components["schemas"]["ExternalUserId"];
            type?: components["schemas"]["ApplicantType"];
            email?: string;
            phone?: string;
            /** @description The language in which the applicant is spoken to [D13] */
            lang?: string;
            sourceKey?: string;
            /** @description What you know of the person; documents are compared with it [D13] */
            fixedInfo?: {
                [key: string]: unknown;
            };
            /** @description For a company, `companyInfo` [D13] */
            info?: {
                [key: string]: unknown;
            };
            metadata?: {
                [key: string]: unknown;
            }[];
        };
        Applicant: {
            id: components["schemas"]["ObjectId"];
            /**
             * @description Here without an offset [D14]
             * @example 2026-01-02 03:04:05
             */
            createdAt: string;
            clientId: string;
            inspectionId: components["schemas"]["ObjectId"];
            externalUserId: components["schemas"]["ExternalUserId"];
            key?: string;
            type: components["schemas"]["ApplicantType"];
            lang?: string;
            email?: string;
            phone?: string;
            applicantPlatform?: string;
            ipCountry?: string;
            agreement?: {
                [key: string]: unknown;
            };
            info?: {
                [key: string]: unknown;
            };
            fixedInfo?: {
                [key: string]: unknown;
            };
            requiredIdDocs?: {
                docSets?: {
                    idDocSetType?: string;
                    types?: string[];
                    videoRequired?: string;
                }[];
            };
            review: components["schemas"]["ReviewState"];
            tags?: components["schemas"]["Tags"];
            riskLabels?: {
                [key: string]: unknown;
            };
            questionnaires?: {
                [key: string]: unknown;
            }[];
            memberOf?: components["schemas"]["MemberOf"];
        };
        /** @description A fresh applicant has attemptCnt 0, the status init and no result [D8, O4] */
        ReviewState: {
            reviewId?: string;
            /** @description Five letters were seen [O4] */
            attemptId?: string;
            /** @description Grows with each resubmission */
            attemptCnt?: number;
            elapsedSincePendingMs?: number;
            elapsedSinceQueuedMs?: number;
            reprocessing?: boolean;
            levelName: components["schemas"]["LevelName"];
            levelAutoCheckMode?: string | null;
            createDate?: components["schemas"]["CreatedAt"];
            reviewDate?: components["schemas"]["CreatedAt"];
            startDate?: components["schemas"]["CreatedAt"];
            reviewResult?: components["schemas"]["ReviewResult"];
            reviewStatus: components["schemas"]["ReviewStatus"];
            priority?: number;
        };
        /** @description Only the two names and the form of the buttons are known [D7] */
        ModerationStates: {
            imagesStates?: {
                [key: string]: unknown;
            };
            applicantState?: {
                [key: string]: unknown;
            };
        };
        /** @description One entry for each step, null while it is not provided [D22] */
        StepStates: {
            [key: string]: {
                [key: string]: unknown;
            } | null;
        };
        /** @description At least an empty object; `reasons` are refused with 409 [D17] */
        ApproveRequest: {
            note?: string;
            tags?: components["schemas"]["Tags"];
        };
        RejectRequest: {
            note?: string;
            tags?: components["schemas"]["Tags"];
            /** @description Groups such as fraud, finance and manual, each with its reasons [D17, D24] */
            reasons?: {
                [key: string]: string[];
            };
        };
        Tags: string[];
        SandboxResult: {
            /** @enum {string} */
            reviewAnswer: "GREEN" | "RED";
            /** @description Empty for GREEN; required in one edition, and left out by a client that works [O7, O8] */
            rejectLabels?: components["schemas"]["RejectLabel"][];
            reviewRejectType?: components["schemas"]["RejectType"];
            clientComment?: string;
            moderationComment?: string;
        };
        Ok: {
            /** @constant */
            ok: 1;
        };
        WebhookRequest: {
            name: string;
            description?: string;
            /** @description Where callbacks go; of the type http a public https URL [D26] */
            target: string;
            /** @enum {string} */
            targetType: "http" | "email" | "slack" | "telegram";
            types: components["schemas"]["WebhookType"][];
            applicantType?: components["schemas"]["ApplicantType"];
            sourceKeys?: string[];
            /** @description Signs the callbacks; of this webhook only [D27] */
            secretKey?: string;
            signatureAlgorithm?: components["schemas"]["DigestAlgorithm"];
            /** @description Sent with each callback as given [D26] */
            headers?: {
                key: string;
                value: string;
            }[];
            /** @description Never send again what was not acknowledged [D2, D26] */
            notResendFailedWebhooks?: boolean;
        };
        Webhook: components["schemas"]["WebhookRequest"] & {
            id: string;
            clientId?: string;
            createdAt?: string;
            createdBy?: string;
        };
        WebhookList: {
            list: {
                items: components["schemas"]["Webhook"][];
            };
        };
        TestDigest: {
            digest: string;
            digestAlg: components["schemas"]["DigestAlgorithm"];
        };
        /**
         * @description `code` repeats the HTTP status; many errors have no `errorCode` [D18]. Known ones: 1000 duplicate-document, 1006 no-upload-verification-in-progress,
         *     1007 incorrect-file-size, 1008 applicant-marked-as-deleted, 1009 applicant-with-final-reject and 1010 doc-type-not-in-req-docs (409);
         *     1001 too-many-documents, 1002 file-too-big, 1003 empty-file, 1004 corrupted-file, 1005 unsupported-file-format and 1011
         *     encrypted-file (400); 4003 for a signature that does not fit (401) [D12, D18].
         */
        Error: {
            description: string;
            code: number;
            correlationId: string;
            errorCode?: number;
            errorName?: string;
        };
        /** ApplicantCreated */
        ApplicantCreated: components["schemas"]["LifecycleBody"] & components["schemas"]["RuleNoResult"] & {
            /** @constant */
            type: "applicantCreated";
            /** @constant */
            reviewStatus: "init";
        };
        /** ApplicantPending */
        ApplicantPending: components["schemas"]["LifecycleBody"] & components["schemas"]["RuleNoResult"] & {
            /** @constant */
            type: "applicantPending";
            /** @constant */
            reviewStatus: "pending";
            reviewMode?: components["schemas"]["ReviewMode"];
        };
        /** ApplicantPrechecked */
        ApplicantPrechecked: components["schemas"]["LifecycleBody"] & {
            /** @constant */
            type: "applicantPrechecked";
            /** @constant */
            reviewStatus: "queued";
            reviewMode?: components["schemas"]["ReviewMode"];
        };
        /** ApplicantReviewed */
        ApplicantReviewed: components["schemas"]["LifecycleBody"] & {
            /** @constant */
            type: "applicantReviewed";
            /** @constant */
            reviewStatus: "completed";
            reviewResult: components["schemas"]["ReviewResult"];
        };
        /** ApplicantOnHold */
        ApplicantOnHold: components["schemas"]["LifecycleBody"] & {
            /** @constant */
            type: "applicantOnHold";
            /** @constant */
            reviewStatus: "onHold";
            reviewResult?: components["schemas"]["ReviewResult"];
            reviewMode?: components["schemas"]["ReviewMode"];
        };
        /** ApplicantAwaitingService */
        ApplicantAwaitingService: components["schemas"]["LifecycleBody"] & {
            /** @constant */
            type: "applicantAwaitingService";
            /** @constant */
            reviewStatus: "awaitingService";
            reviewResult?: components["schemas"]["ReviewResult"];
        };
        /** ApplicantAwaitingUser */
        ApplicantAwaitingUser: components["schemas"]["LifecycleBody"] & {
            /** @constant */
            type: "applicantAwaitingUser";
            /** @constant */
            reviewStatus: "awaitingUser";
            reviewResult?: components["schemas"]["ReviewResult"];
        };
        /** ApplicantPersonalInfoChanged */
        ApplicantPersonalInfoChanged: components["schemas"]["LifecycleBody"] & {
            /** @constant */
            type: "applicantPersonalInfoChanged";
            reviewStatus: components["schemas"]["ReviewStatus"];
            reviewResult?: components["schemas"]["ReviewResult"];
        };
        /** ApplicantTagsChanged */
        ApplicantTagsChanged: components["schemas"]["SparseBody"] & {
            /** @constant */
            type: "applicantTagsChanged";
        };
        /** ApplicantActivated */
        ApplicantActivated: components["schemas"]["SparseBody"] & {
            /** @constant */
            type: "applicantActivated";
        };
        /** ApplicantDeactivated */
        ApplicantDeactivated: components["schemas"]["SparseBody"] & {
            /** @constant */
            type: "applicantDeactivated";
        };
        /** ApplicantDeleted */
        ApplicantDeleted: components["schemas"]["SparseBody"] & {
            /** @constant */
            type: "applicantDeleted";
        };
        /** ApplicantPersonalDataDeleted */
        ApplicantPersonalDataDeleted: components["schemas"]["SparseBody"] & {
            /** @constant */
            type: "applicantPersonalDataDeleted";
        };
        /** ApplicantReset */
        ApplicantReset: components["schemas"]["LifecycleBody"] & {
            /** @constant */
            type: "applicantReset";
            /** @constant */
            reviewStatus: "init";
            reviewResult?: components["schemas"]["ReviewResult"];
        };
        /** ApplicantStepsReset */
        ApplicantStepsReset: components["schemas"]["SparseBody"] & {
            /** @constant */
            type: "applicantStepsReset";
        };
        /** ApplicantLevelChanged */
        ApplicantLevelChanged: components["schemas"]["LevelChangedBody"] & {
            /** @constant */
            type: "applicantLevelChanged";
            reviewStatus: components["schemas"]["ReviewStatus"];
            reviewResult?: components["schemas"]["ReviewResult"];
            previousLevelName: components["schemas"]["LevelName"];
        };
        /** ApplicantWorkflowCompleted */
        ApplicantWorkflowCompleted: components["schemas"]["LifecycleBody"] & {
            /** @constant */
            type: "applicantWorkflowCompleted";
            /** @constant */
            reviewStatus: "completed";
            reviewResult?: components["schemas"]["ReviewResult"];
            /** @description Which edition of the workflow; newer examples only [O5]. That it is not negative is [inferred] */
            workflowRevision?: number;
        };
        /** ApplicantWorkflowFailed */
        ApplicantWorkflowFailed: components["schemas"]["LifecycleBody"] & {
            /** @constant */
            type: "applicantWorkflowFailed";
            /** @constant */
            reviewStatus: "completed";
            reviewResult?: components["schemas"]["ReviewResult"];
            /** @description Which edition of the workflow; newer examples only [O5]. That it is not negative is [inferred] */
            workflowRevision?: number;
        };
        /** ApplicantVerificationLinkOpened */
        ApplicantVerificationLinkOpened: components["schemas"]["SparseBody"] & {
            /** @constant */
            type: "applicantVerificationLinkOpened";
        };
        /** ApplicantActionPending */
        ApplicantActionPending: components["schemas"]["ActionBody"] & {
            /** @constant */
            type: "applicantActionPending";
            reviewStatus: components["schemas"]["ActionStatus"];
        };
        /** ApplicantActionReviewed */
        ApplicantActionReviewed: components["schemas"]["ActionBody"] & {
            /** @constant */
            type: "applicantActionReviewed";
            reviewStatus: components["schemas"]["ActionStatus"];
            reviewResult: components["schemas"]["ReviewResult"];
        };
        /** ApplicantActionOnHold */
        ApplicantActionOnHold: components["schemas"]["ActionBody"] & {
            /** @constant */
            type: "applicantActionOnHold";
            reviewStatus: components["schemas"]["ActionStatus"];
            reviewResult?: components["schemas"]["ReviewResult"];
        };
        /** ApplicantActionLevelChanged */
        ApplicantActionLevelChanged: components["schemas"]["ActionBody"] & {
            /** @constant */
            type: "applicantActionLevelChanged";
            reviewStatus: components["schemas"]["ActionStatus"];
            reviewResult?: components["schemas"]["ReviewResult"];
        };
        /** VideoIdentStatusChanged */
        VideoIdentStatusChanged: components["schemas"]["VideoIdentBody"] & {
            /** @constant */
            type: "videoIdentStatusChanged";
            reviewStatus?: components["schemas"]["ReviewStatus"];
            reviewResult?: components["schemas"]["ReviewResult"];
            /** @description A review status; the values are not documented [D1, O6] */
            videoIdentReviewStatus: string;
        };
        /** VideoIdentCompositionCompleted */
        VideoIdentCompositionCompleted: components["schemas"]["VideoIdentBody"] & {
            /** @constant */
            type: "videoIdentCompositionCompleted";
            reviewStatus?: components["schemas"]["ReviewStatus"];
            reviewResult?: components["schemas"]["ReviewResult"];
            /** @description Names the recording [O10] */
            compositionMediaId: string;
        };
        /** ApplicantKytTxnCreated */
        ApplicantKytTxnCreated: components["schemas"]["KytTxnBody"] & {
            /** @constant */
            type: "applicantKytTxnCreated";
            reviewStatus: components["schemas"]["KytStatus"];
            reviewResult?: components["schemas"]["LooseResult"];
        };
        /** ApplicantKytTxnApproved */
        ApplicantKytTxnApproved: components["schemas"]["KytTxnBody"] & {
            /** @constant */
            type: "applicantKytTxnApproved";
            reviewStatus: components["schemas"]["KytStatus"];
            reviewResult?: components["schemas"]["LooseResult"];
        };
        /** ApplicantKytTxnRejected */
        ApplicantKytTxnRejected: components["schemas"]["KytTxnBody"] & {
            /** @constant */
            type: "applicantKytTxnRejected";
            reviewStatus: components["schemas"]["KytStatus"];
            reviewResult?: components["schemas"]["LooseResult"];
        };
        /** ApplicantKytTxnReviewed */
        ApplicantKytTxnReviewed: components["schemas"]["KytTxnBody"] & {
            /** @constant */
            type: "applicantKytTxnReviewed";
            reviewStatus: components["schemas"]["KytStatus"];
            reviewResult?: components["schemas"]["LooseResult"];
        };
        /** ApplicantKytTxnDeleted */
        ApplicantKytTxnDeleted: components["schemas"]["KytTxnBody"] & {
            /** @constant */
            type: "applicantKytTxnDeleted";
            reviewStatus: components["schemas"]["KytStatus"];
            reviewResult?: components["schemas"]["LooseResult"];
        };
        /** ApplicantKytTxnAwaitingUser */
        ApplicantKytTxnAwaitingUser: components["schemas"]["KytTxnBody"] & {
            /** @constant */
            type: "applicantKytTxnAwaitingUser";
            reviewStatus: components["schemas"]["KytStatus"];
            reviewResult?: components["schemas"]["LooseResult"];
        };
        /** ApplicantKytTxnDataChanged */
        ApplicantKytTxnDataChanged: components["schemas"]["KytTxnBody"] & {
            /** @constant */
            type: "applicantKytTxnDataChanged";
            reviewStatus: components["schemas"]["KytStatus"];
            reviewResult?: components["schemas"]["LooseResult"];
        };
        /** ApplicantKytOnHold */
        ApplicantKytOnHold: components["schemas"]["KytTxnBody"] & {
            /** @constant */
            type: "applicantKytOnHold";
            reviewStatus: components["schemas"]["KytStatus"];
            reviewResult?: components["schemas"]["LooseResult"];
        };
        /** KytCaseCreated */
        KytCaseCreated: components["schemas"]["CaseBody"] & {
            /** @constant */
            type: "kytCaseCreated";
            /** @constant */
            reviewStatus: "init";
        };
        /** KytCaseReviewed */
        KytCaseReviewed: components["schemas"]["CaseBody"] & {
            /** @constant */
            type: "kytCaseReviewed";
            reviewStatus?: components["schemas"]["ReviewStatus"];
            reviewResult?: components["schemas"]["LooseResult"];
        };
        /** KytCaseStatusChanged */
        KytCaseStatusChanged: components["schemas"]["CaseBody"] & {
            /** @constant */
            type: "kytCaseStatusChanged";
            reviewStatus?: components["schemas"]["ReviewStatus"];
            reviewResult?: components["schemas"]["LooseResult"];
        };
        /** AmlCaseApproved */
        AmlCaseApproved: components["schemas"]["CaseBody"] & {
            /** @constant */
            type: "amlCaseApproved";
            reviewStatus?: components["schemas"]["ReviewStatus"];
            reviewResult?: components["schemas"]["LooseResult"];
        };
        /** AmlCaseRejected */
        AmlCaseRejected: components["schemas"]["CaseBody"] & {
            /** @constant */
            type: "amlCaseRejected";
            reviewStatus?: components["schemas"]["ReviewStatus"];
            reviewResult?: components["schemas"]["LooseResult"];
        };
        /** AmlCaseOnHold */
        AmlCaseOnHold: components["schemas"]["CaseBody"] & {
            /** @constant */
            type: "amlCaseOnHold";
            reviewStatus?: components["schemas"]["ReviewStatus"];
            reviewResult?: components["schemas"]["LooseResult"];
        };
        /** KytCaseV2Created */
        KytCaseV2Created: components["schemas"]["CaseV2Body"] & {
            /** @constant */
            type: "kytCaseV2Created";
            /**
             * @description Only cases of the newer kind have this status [O5]
             * @constant
             */
            reviewStatus: "open";
        };
    };
    responses: {
        /**
         * @description Any 2xx acknowledges [D27]; that a redirect, 4xx or 5xx does not is [inferred]. Without it the callback is sent again after 5 min, 1 h, 5 h and
         *     18 h, and those of actions after 30 s, 30 s, 1 min and 5 min [D2 of 2025].
         */
        Acknowledged: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Done */
        Ok: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Ok"];
            };
        };
        /** @description The applicant */
        Applicant: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Applicant"];
            };
        };
        /** @description The request is wrong [D18] */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The signature does not fit, or the token is unknown [D12, D28] */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token lacks a permission [O7] */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such applicant [O7] */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The state of the applicant does not allow it [D15, D16, D18] */
        Conflict: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description An applicant has this external id; the description ends with the id of that applicant [O10, O11] */
        AlreadyExists: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More than 300 GET or 50 POST in five seconds [D18, D19] */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
         *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
         *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
         */
        Digest: string;
        /**
         * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
         *     missing, the vendor's example takes SHA-256 [D27].
         */
        DigestAlgorithm: components["schemas"]["DigestAlgorithm"];
        ApplicantId: components["schemas"]["ObjectId"];
        ExternalUserId: components["schemas"]["ExternalUserId"];
        /** @description Case matters; encode it [D13] */
        LevelName: components["schemas"]["LevelName"];
    };
    requestBodies: never;
    headers: {
        /** @description How long to wait [D17]. Whether in seconds or as a date is not said */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessTokenRequest"];
            };
        };
        responses: {
            /** @description The token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createAccessTokenByQuery: {
        parameters: {
            query: {
                /** @description Your id of the user */
                userId: string;
                /** @description Case matters; encode it [D13] */
                levelName: components["parameters"]["LevelName"];
                /** @description Life of the token in seconds. Default: 600 in the pages, 1800 in a newer text [D12, D27] */
                ttlInSecs?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createApplicant: {
        parameters: {
            query: {
                /** @description Case matters; encode it [D13] */
                levelName: components["parameters"]["LevelName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantRequest"];
            };
        };
        responses: {
            201: components["responses"]["Applicant"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["AlreadyExists"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApplicant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicantId: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Applicant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApplicantByExternalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                externalUserId: components["parameters"]["ExternalUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Applicant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApplicantStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicantId: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewState"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getModerationStates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicantId: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The buttons that were pressed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModerationStates"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getRequiredDocsStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicantId: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The steps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepStates"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getDocumentImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inspectionId: components["schemas"]["ObjectId"];
                imageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "application/pdf": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    requestCheck: {
        parameters: {
            query?: {
                /** @description Why, for the log */
                reason?: string;
            };
            header?: never;
            path: {
                applicantId: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    resetApplicant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicantId: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    resetStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicantId: components["parameters"]["ApplicantId"];
                /** @description The step, for example IDENTITY */
                idDocSetType: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    moveToLevel: {
        parameters: {
            query: {
                /** @description The new level */
                name: string;
            };
            header?: never;
            path: {
                applicantId: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Applicant"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    approveApplicant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicantId: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveRequest"];
            };
        };
        responses: {
            200: components["responses"]["Applicant"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    rejectApplicant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicantId: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectRequest"];
            };
        };
        responses: {
            200: components["responses"]["Applicant"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    returnApplicant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicantId: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectRequest"];
            };
        };
        responses: {
            200: components["responses"]["Applicant"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    setPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicantId: components["parameters"]["ApplicantId"];
                presence: "activated" | "deactivated";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Applicant"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    setTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicantId: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Tags"];
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    completeInSandbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicantId: components["parameters"]["ApplicantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxResult"];
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRequest"];
            };
        };
        responses: {
            /** @description The webhook, its secret in clear */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    testDigest: {
        parameters: {
            query: {
                /** @description The secret to sign with */
                secretKey: string;
                digestAlg?: components["schemas"]["DigestAlgorithm"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/plain": string;
            };
        };
        responses: {
            /** @description The digest */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestDigest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    applicantCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantCreated"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantPending: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantPending"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantPrechecked: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantPrechecked"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantReviewed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantReviewed"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantOnHold: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantOnHold"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantAwaitingService: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantAwaitingService"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantAwaitingUser: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantAwaitingUser"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantPersonalInfoChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantPersonalInfoChanged"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantTagsChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantTagsChanged"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantActivated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantActivated"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantDeactivated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantDeactivated"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantDeleted"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantPersonalDataDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantPersonalDataDeleted"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantReset: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantReset"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantStepsReset: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantStepsReset"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantLevelChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantLevelChanged"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantWorkflowCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantWorkflowCompleted"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantWorkflowFailed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantWorkflowFailed"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantVerificationLinkOpened: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantVerificationLinkOpened"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantActionPending: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantActionPending"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantActionReviewed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantActionReviewed"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantActionOnHold: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantActionOnHold"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantActionLevelChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantActionLevelChanged"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    videoIdentStatusChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VideoIdentStatusChanged"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    videoIdentCompositionCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VideoIdentCompositionCompleted"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantKytTxnCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantKytTxnCreated"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantKytTxnApproved: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantKytTxnApproved"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantKytTxnRejected: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantKytTxnRejected"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantKytTxnReviewed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantKytTxnReviewed"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantKytTxnDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantKytTxnDeleted"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantKytTxnAwaitingUser: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantKytTxnAwaitingUser"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantKytTxnDataChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantKytTxnDataChanged"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    applicantKytOnHold: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicantKytOnHold"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    kytCaseCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KytCaseCreated"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    kytCaseReviewed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KytCaseReviewed"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    kytCaseStatusChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KytCaseStatusChanged"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    amlCaseApproved: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmlCaseApproved"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    amlCaseRejected: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmlCaseRejected"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    amlCaseOnHold: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmlCaseOnHold"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    kytCaseV2Created: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC over the raw bytes of the body, keyed with the secret of the webhook, in lower-case hex [D26, D27]. Not the secret of the app token.
                 *     Nothing else is signed: no time, no URL, no header, so nothing stops a replay [inferred]. The body is printed with a space on
                 *     both sides of the colon, and whoever parses and prints it anew before checking gets another digest [O1, O3, O9].
                 */
                "X-Payload-Digest": components["parameters"]["Digest"];
                /**
                 * @description SHA-256 unless the webhook is set otherwise; SHA-1 is the legacy one [D2, D26]. Refuse a name that you do not know; where the header is
                 *     missing, the vendor's example takes SHA-256 [D27].
                 */
                "X-Payload-Digest-Alg": components["parameters"]["DigestAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KytCaseV2Created"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
}
