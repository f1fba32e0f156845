// Written by "npm run generate" from openapi/jumio.yaml. Edit that, not this.

export interface paths {
    "/api/v4/initiate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an ID verification on the web
         * @description Makes a link for the user. `callbackUrl` replaces the one of the portal for this transaction [IG21/netverify-web-v4.md].
         *     The user comes back to successUrl or errorUrl with `transactionStatus`, `customerInternalReference`, `transactionReference`
         *     and, on ERROR, `errorCode`: 9100 server, 9200 token, 9210 session, 9300 image transfer, 9400 verification, 9800 network,
         *     9801 client, 9810 communication, 9820 no upload and no camera, 9821 3D capture, 9822 no camera, 9835 three bad attempts.
         *     They can be forged, and SUCCESS only means that the images were taken.
         */
        post: operations["initiateNetverify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/performNetverify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send images for an ID verification
         * @description The API without a user interface. With `callbackGranularity: onAllSteps` an extra, earlier callback comes, of which nothing is
         *     described (C58) [IG21/performNetverify.md].
         */
        post: operations["performNetverify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/scans/{scanReference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Status of an ID verification
         * @description PENDING, DONE or FAILED. Ask at 40, 60, 100, 160, 240, 340, 460, 600, 760 and 940 s, then daily [IG21/netverify-retrieval-api.md]
         */
        get: operations["getScanStatus"];
        put?: never;
        post?: never;
        /**
         * Delete an ID verification
         * @description Meant for completed transactions. The samples end with a slash, the path does not (C51) [IG21/netverify-delete-api.md]
         */
        delete: operations["deleteScan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/scans/{scanReference}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All data of an ID verification
         * @description A pending transaction answers 200 with an empty document [SS, JL], or 404 [RH] (C54)
         */
        get: operations["getScanData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/scans/{scanReference}/data/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Document data of an ID verification
         * @description One part of the data [IG21/netverify-retrieval-api.md]
         */
        get: operations["getScanDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/scans/{scanReference}/data/transaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Transaction data of an ID verification
         * @description One part of the data [IG21/netverify-retrieval-api.md]
         */
        get: operations["getScanTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/scans/{scanReference}/data/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verification data of an ID verification
         * @description One part of the data [IG21/netverify-retrieval-api.md]
         */
        get: operations["getScanVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/scans/{scanReference}/data/facemap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Face map of an ID verification
         * @description Binary, though the guide says JSON (C53) [IG21/netverify-retrieval-api.md]
         */
        get: operations["getScanFacemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/scans/{scanReference}/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Images of an ID verification
         * @description Links to all images [IG21/netverify-retrieval-api.md]
         */
        get: operations["getScanImages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/scans/{scanReference}/images/{classifier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One image of an ID verification
         * @description 404 if there is no such image [IG21/netverify-retrieval-api.md]
         */
        get: operations["getScanImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/scans/{scanReference}/images/liveness/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One liveness image of an ID verification
         * @description Numbers begin at 1 [OC]
         */
        get: operations["getScanLivenessImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authentication/v1/web/initiate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an authentication on the web
         * @description The enrolment must be approved, with a match and a live person. The page was emptied by 2023 [IG21/netverify-authentication.md]
         */
        post: operations["initiateAuthentication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authentication/v1/facemap/initiate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an authentication from a face map that the customer holds
         * @description The enrolling transaction must have been deleted [IG21/netverify-authentication-facemap.md]
         */
        post: operations["initiateFacemapAuthentication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/authentications/{transactionReference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Result of an authentication
         * @description Also while it runs: CREATED and STARTED occur only here (C42) [IG21/netverify-retrieval-api.md]
         */
        get: operations["getAuthentication"];
        put?: never;
        post?: never;
        /**
         * Delete an authentication
         * @description Meant for completed transactions [IG21/netverify-delete-api.md]
         */
        delete: operations["deleteAuthentication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/authentications/{transactionReference}/images/face": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Face of an authentication
         * @description 404 if there is none [IG21/netverify-retrieval-api.md]
         */
        get: operations["getAuthenticationFace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/authentications/{transactionReference}/images/liveness/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One liveness image of an authentication
         * @description 404 if there is none [IG21/netverify-retrieval-api.md]
         */
        get: operations["getAuthenticationLivenessImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/acquisitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a document verification
         * @description On an upload host the answer has a link for the user, on an acquisition host only a reference [IG21/document-verification.md].
         *     The user comes back with `idScanStatus`, `jumioIdScanReference` and `errorCode`: 211 token, 310 session, 311 completed,
         *     320 started twice, 338 third-party cookies.
         */
        post: operations["createAcquisition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/acquisitions/{scanReference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say that all pages were sent
         * @description Not in time, and the transaction is FAILED: 5 minutes (seed) or 15 (later), C23 [IG21/document-verification.md]
         */
        put: operations["finaliseAcquisition"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/acquisitions/{scanReference}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a document as PDF
         * @description 30 pages at most [IG21/document-verification.md]
         */
        post: operations["uploadDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/acquisitions/{scanReference}/document/pages/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one page
         * @description 1 to 30; 10 MB and 8000 by 8000 pixels at most; a PDF of several pages is refused [IG21/document-verification.md]
         */
        post: operations["uploadPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/acquisitions/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a document in one request
         * @description Image and metadata together [IG21/document-verification.md]
         */
        post: operations["completeAcquisition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/documents/{scanReference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Status of a document verification
         * @description Listed as DONE or FAILED, and polled until it is not PENDING (C37) [IG21/document-verification.md]
         */
        get: operations["getDocumentStatus"];
        put?: never;
        post?: never;
        /**
         * Delete a document verification
         * @description Meant for completed transactions [IG21/document-verification.md]
         */
        delete: operations["deleteDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/documents/{scanReference}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All data of a document verification
         * @description Other shapes than in the callback (C35, C36) [IG21/document-verification.md]
         */
        get: operations["getDocumentData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/documents/{scanReference}/data/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Document data of a document verification
         * @description One part of the data [IG21/document-verification.md]
         */
        get: operations["getDocumentDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/documents/{scanReference}/data/transaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Transaction data of a document verification
         * @description One part of the data [IG21/document-verification.md]
         */
        get: operations["getDocumentTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/documents/{scanReference}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pages of a document verification
         * @description Links to all pages [IG21/document-verification.md]
         */
        get: operations["getDocumentPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/documents/{scanReference}/pages/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One page of a document verification
         * @description An unmasked image of a card is refused unless the account may [IG21/document-verification.md]
         */
        get: operations["getDocumentPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/documents/{scanReference}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The PDF as submitted
         * @description Older guides ask for `Accept: application/pdf` [IG21/document-verification.md]
         */
        get: operations["getDocumentOriginal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/supportedIdTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What Jumio supports, by country
         * @description Countries with their types of documents [IG21/netverify-supported-ids-api.md]
         */
        get: operations["getSupportedIdTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/acceptedIdTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the account accepts, by country
         * @description Countries with their types of documents [IG21/netverify-supported-ids-api.md]
         */
        get: operations["getAcceptedIdTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/netverify/v2/supportedDocumentTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Types of documents
         * @description Codes and names [IG21/document-verification.md]
         */
        get: operations["getSupportedDocumentTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    netverify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The result of an ID verification
         * @description Sent once per transaction of the web, the API or the SDK; from the SDK only where ID verification is enabled [seed]. No
         *     signature, secret or header of Jumio's own is documented: the source address is the only check of origin [seed].
         */
        post: operations["netverify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    authentication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The result of an authentication
         * @description A returning user shows the face again; the result is compared with the enrolling ID verification [seed]
         */
        post: operations["authentication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    documentVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The result of a document verification
         * @description Formerly Multi Document. There is no `callBackType`: the parameter `transaction` tells this callback from the others [seed].
         */
        post: operations["documentVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Callback of an ID verification
         * @description What it says depends on `verificationStatus`: only a rejection has a `rejectReason`, and each status has its own codes.
         *     An approved document is not an approved person: `identityVerification` may say that the selfie shows somebody else [seed].
         */
        Netverify: components["schemas"]["NetverifyParameters"] & (components["schemas"]["NetverifyApproved"] | components["schemas"]["NetverifyFraud"] | components["schemas"]["NetverifyUnsupportedType"] | components["schemas"]["NetverifyUnsupportedCountry"] | components["schemas"]["NetverifyNotReadable"] | components["schemas"]["NetverifyNotUploaded"]);
        /** An approved document */
        NetverifyApproved: {
            /**
             * @description The document is genuine, readable and accepted [seed]
             * @constant
             */
            verificationStatus: "APPROVED_VERIFIED";
            rejectReason?: never;
        };
        /** A rejected document that somebody tampered with, or that is none */
        NetverifyFraud: {
            /**
             * @description A sign of fraud [seed]
             * @constant
             */
            verificationStatus: "DENIED_FRAUD";
            rejectReason: components["schemas"]["FraudReason"];
        };
        /** A document of a type that is not supported, or not accepted by the account */
        NetverifyUnsupportedType: {
            /**
             * @description Not supported by Jumio, or not accepted in the portal settings [seed]
             * @constant
             */
            verificationStatus: "DENIED_UNSUPPORTED_ID_TYPE";
            rejectReason?: never;
        };
        /** A document of a country that is not supported, or not accepted by the account */
        NetverifyUnsupportedCountry: {
            /**
             * @description Not supported by Jumio, or not accepted in the portal settings [seed]
             * @constant
             */
            verificationStatus: "DENIED_UNSUPPORTED_ID_COUNTRY";
            rejectReason?: never;
        };
        /**
         * An image that cannot be used
         * @description Also for a user who leaves in the second or third attempt of the web: then with the reason of the attempt before [seed].
         */
        NetverifyNotReadable: {
            /**
             * @description Not readable, a copy, or the wrong thing [seed]
             * @constant
             */
            verificationStatus: "ERROR_NOT_READABLE_ID";
            rejectReason: components["schemas"]["NotReadableReason"];
        };
        /** Nothing was uploaded; the user never began, or left in the first attempt */
        NetverifyNotUploaded: {
            /**
             * @description Nothing to look at [seed]
             * @constant
             */
            verificationStatus: "NO_ID_UPLOADED";
            rejectReason?: never;
        };
        /**
         * Parameters of every ID verification
         * @description The parameters that may stand beside any status; the lengths are those of the table [seed]. `verificationStatus` is with the
         *     variants, whether `idCheckMRZcode` must be there is a rule of its own.
         */
        NetverifyParameters: {
            /**
             * @description Names the callback. Two capitals, though guides and clients also write `callbackType` (C46) [seed]
             * @constant
             */
            callBackType: "NETVERIFYID";
            /** @description Jumio's reference of the transaction; `transactionReference` in the answer of the v4 initiate [seed, SS] */
            jumioIdScanReference: components["schemas"]["JumioReference"];
            /** @description SUCCESS exactly if approved [seed] */
            idScanStatus: components["schemas"]["ScanStatus"];
            idScanSource: components["schemas"]["ScanSource"];
            /** @description Whether the data stands where it belongs [seed] */
            idCheckDataPositions: components["schemas"]["Check"];
            /** @description Whether the document is valid as a whole [seed] */
            idCheckDocumentValidation: components["schemas"]["Check"];
            /** @description The holograms [seed] */
            idCheckHologram: components["schemas"]["Check"];
            /**
             * @description The machine-readable zone. Spelled with a small c. Left out, though required, for documents whose data is masked [seed];
             *     `idCheckMRZCode` is a spelling of guides and clients (C46).
             */
            idCheckMRZcode?: components["schemas"]["Check"];
            /** @description The microprint; `idCheckMicroPrint` is a spelling of guides and clients (C46) [seed] */
            idCheckMicroprint: components["schemas"]["Check"];
            /** @description Other security features [seed] */
            idCheckSecurityFeatures: components["schemas"]["Check"];
            /** @description The signature [seed] */
            idCheckSignature: components["schemas"]["Check"];
            /** @description When the transaction was created, UTC [seed] */
            transactionDate: components["schemas"]["Timestamp"];
            /** @description When the callback was created, UTC [seed] */
            callbackDate: components["schemas"]["Timestamp"];
            /** @description Selfie and document compared; activation required [seed] */
            identityVerification?: components["schemas"]["IdentityVerification"];
            idType?: components["schemas"]["IdType"];
            idSubtype?: components["schemas"]["IdSubtype"];
            /** @description Issuing country [seed] */
            idCountry?: components["schemas"]["CountryCode"];
            /** @description Where the image of the front side is, if there is one [seed] */
            idScanImage?: components["schemas"]["ScanImageUrl"];
            /** @description Where the selfie is; only with identity verification [seed] */
            idScanImageFace?: components["schemas"]["ScanImageUrl"];
            /** @description Where the image of the back side is, for documents scanned on both sides [seed] */
            idScanImageBackside?: components["schemas"]["ScanImageUrl"];
            /** @description Number of the document, read from it if extraction is on, else as supplied by the merchant [seed] */
            idNumber?: string;
            /** @description First name, see idNumber; `N/A` for names in some scripts [seed] */
            idFirstName?: string;
            /** @description Last name, see idNumber; `N/A` for names in some scripts, or the whole name in Chinese [seed] */
            idLastName?: string;
            /**
             * Format: date
             * @description Date of birth, see idNumber; a date that the document gives in part is completed with 01 [seed]
             */
            idDob?: string;
            /**
             * Format: date
             * @description Date of expiry, see idNumber [seed]
             */
            idExpiry?: string;
            /**
             * @description State of the United States, Australia or Canada; or, but for licences, a country or free text (C59) [seed]
             * @example OH
             * @example NSW
             * @example QC
             * @example Kosovo
             */
            idUsState?: string;
            /**
             * @description Personal number of a passport; `N/A` is common [seed]. 255 in retrieval (C6)
             * @example N/A
             */
            personalNumber?: string;
            /** @description Address on the document, where supported; activation required [seed] */
            idAddress?: components["schemas"]["IdAddress"];
            /** @description The merchant's reference [seed]; `customerInternalReference` of the v4 initiate (C45) [SN] */
            merchantIdScanReference?: string;
            /** @description As supplied at initiation [seed] */
            merchantReportingCriteria?: string;
            /** @description As supplied at initiation [seed]; `userReference` of the v4 initiate [SN] */
            customerId?: string;
            /**
             * @description Address of the user, documented as IPv4; whether IPv6 occurs is unknown (C60) [seed]
             * @example 203.0.113.7
             */
            clientIp?: string;
            /** @description When the user first tried, UTC; `firstAttempt` is a spelling of guides and clients (C46) [seed] */
            firstAttemptDate?: components["schemas"]["Timestamp"];
            /** @description Optional field of the first line of the machine-readable zone; not for Dutch IDs with masking (C13) [seed] */
            optionalData1?: string;
            /** @description Optional field of the second line [seed] */
            optionalData2?: string;
            /** @description DNI of a Spanish identity card [seed] */
            dni?: string;
            /** @description CURP of a Mexican passport, licence or voter card; activation required [seed]; 18 characters in retrieval */
            curp?: string;
            gender?: components["schemas"]["Gender"];
            /** @description Country that was preset at initiation [seed] */
            presetCountry?: components["schemas"]["CountryCode"];
            /**
             * @description Type that was preset at initiation; never a visa (C8) [seed]
             * @enum {string}
             */
            presetIdType?: "PASSPORT" | "DRIVING_LICENSE" | "ID_CARD";
            /**
             * @description Whether the licence allows cars; activation required [seed]. Other words than `availability` of dlCategories (C15)
             * @enum {string}
             */
            dlCarPermission?: "YES" | "NO" | "NOT_READABLE";
            /** @description Categories of the licence; activation required. Documented as one object, though a licence has several (C14), so read both [seed]. */
            dlCategories?: components["schemas"]["LicenceCategory"] | components["schemas"]["LicenceCategory"][];
            /** @description Of BHR, HKG, MYS, PHL and SGP at first, later of any zone (C9); activation required [seed, IG23/callback.md] */
            nationality?: components["schemas"]["CountryCode"];
            /** @description Passport that a visa belongs to; activation required [seed] */
            passportNumber?: string;
            /** @description Of a visa; activation required [seed] */
            durationOfStay?: string;
            /** @description Of a visa; activation required [seed] */
            numberOfEntries?: string;
            /** @description Of a visa; activation required [seed] */
            visaCategory?: string;
            /**
             * @description Date of birth as printed, where a part may be missing [seed]
             * @example 1990/12/09
             * @example 1990//
             * @example 1990/12/
             * @example 1990//09
             */
            originDob?: string;
            /** @description Of an Italian document; activation required [seed] */
            issuingAuthority?: string;
            /**
             * Format: date
             * @description Date of issue; activation required [seed]. The format is that of retrieval and of a recorded payload (C12) [SS]
             */
            issuingDate?: string;
            /** @description Of a Colombian or Italian document; activation required [seed] */
            issuingPlace?: string;
            /** @description Where the liveness images are, in no order; SDK with identity verification only [seed] */
            livenessImages?: components["schemas"]["LivenessImageUrl"][];
            /** @description For 53 countries [seed] */
            placeOfBirth?: string;
            /**
             * Format: uri
             * @description Where the face map is; activation required [seed]
             */
            facemap?: string;
            /** @description Of an Italian health or tax card; activation required [seed]. The guide names these subtypes as idType (C7) */
            taxNumber?: string;
            /** @description Brazilian taxpayer number; activation required [seed] */
            cpf?: string;
            /** @description Registration number; activation required [seed] */
            registrationNumber?: string;
            /** @description Name of the mother; activation required [seed] */
            mothersName?: string;
            /** @description Name of the father; activation required [seed] */
            fathersName?: string;
            /** @description Of a Georgian passport or a Colombian card; activation required [seed]. The guide names these types as idSubtype (C7) */
            personalIdentificationNumber?: string;
            /** @description Brazilian general registration; activation required [seed] */
            rgNumber?: string;
            /** @description Since October 2018, not in the table [IG21/netverify-screening.md] */
            additionalChecks?: components["schemas"]["AdditionalChecks"];
            /** @description Mexican "clave de elector", since October 2020; activation required [IG21/callback.md] */
            voterIdNumber?: string;
            /** @description Mexican "número de emisión", since October 2020; activation required [IG21/callback.md] */
            issuingNumber?: string;
            /** @description Since 2022 [IG23/callback.md] */
            dateOfBirthParts?: components["schemas"]["DateParts"];
            /** @description Since 2022 [IG23/callback.md] */
            expiryDateParts?: components["schemas"]["DateParts"];
            /** @description Since 2022 [IG23/callback.md] */
            issuingDateParts?: components["schemas"]["DateParts"];
            /** @description Of a British permit, since 2022; activation required [IG23/callback.md] */
            residentPermitType?: string;
            /** @description Of a British permit, since 2022; activation required [IG23/callback.md] */
            residentPermitRemarks?: string;
            /** @description Since 2022; activation required [IG23/callback.md] */
            documentIdentificationNumber?: string;
            /** @description Of an Indonesian document, since September 2022; activation required [IG23/callback.md] */
            citizenship?: string;
            /** @description Of an Indonesian document, since September 2022; activation required [IG23/callback.md] */
            maritalStatus?: string;
            /** @description Of an Indonesian or Malaysian document, since September 2022; activation required [IG23/callback.md] */
            religion?: string;
            /** @description For "SLO" (sic, no ISO code), since November 2022; activation required [IG23/callback.md] */
            lastNameAtBirth?: string;
            /** @description For "SLO" (sic, no ISO code), since November 2022; activation required [IG23/callback.md] */
            remarks?: string;
            /**
             * @description Of a Bahraini document, since November 2022; activation required [IG23/callback.md]
             * @enum {string}
             */
            disability?: "YES" | "NO";
        } & (components["schemas"]["RuleScanStatus"] & components["schemas"]["RuleChecks"] & components["schemas"]["RuleMrzCheck"] & components["schemas"]["RuleMrzCheckPresent"] & components["schemas"]["RuleMrzCheckReadable"] & components["schemas"]["RuleColourCopySource"] & components["schemas"]["RuleChipReason"] & components["schemas"]["RuleElectronicPassport"] & components["schemas"]["RuleIdentityVerification"] & components["schemas"]["RuleSubtype"] & components["schemas"]["RulePreset"] & components["schemas"]["RuleLicenceState"] & components["schemas"]["RuleOriginDob"] & components["schemas"]["RuleDni"] & components["schemas"]["RuleCurp"] & components["schemas"]["RuleRgNumber"] & components["schemas"]["RuleCpf"] & components["schemas"]["RuleIssuingAuthority"] & components["schemas"]["RuleIssuingPlace"] & components["schemas"]["RuleTaxNumber"] & components["schemas"]["RuleVisaParameters"] & components["schemas"]["RuleCarPermission"] & components["schemas"]["RuleLicenceCategories"] & components["schemas"]["RuleNonLatinNames"] & components["schemas"]["RulePersonalNumber"] & components["schemas"]["RuleLivenessSource"] & components["schemas"]["RuleNothingUploaded"] & components["schemas"]["RuleNothingChosen"] & components["schemas"]["RuleRawAddress"] & components["schemas"]["RuleApprovedVisa"] & components["schemas"]["RuleScreening"] & components["schemas"]["RuleRetiredParameters"]);
        /** @description idScanStatus is SUCCESS exactly if the document is approved [seed] */
        RuleScanStatus: unknown & unknown;
        /** @description The six checks are OK exactly if the document is approved, else N/A [seed] */
        RuleChecks: unknown & unknown;
        /** @description idCheckMRZcode is N/A unless the document is approved [seed] */
        RuleMrzCheck: unknown;
        /** @description idCheckMRZcode is only left out for documents whose data is masked [seed] */
        RuleMrzCheckPresent: unknown;
        /**
         * @description idCheckMRZcode is OK only for passports, and for identity cards of countries whose zone is checked [seed, IG21/portal-settings.md].
         *
         *     Loose. The codes are our mapping of the names in the guide.
         */
        RuleMrzCheckReadable: unknown;
        /**
         * @description Code 103 comes from a camera of the web only [seed].
         *
         *     Loose: the limit was dropped in January 2022 [IG23/callback.md] (C19).
         */
        RuleColourCopySource: unknown;
        /**
         * @description Code 110 is about the chip of an electronic passport [seed].
         *
         *     Loose.
         */
        RuleChipReason: unknown;
        /**
         * @description E_PASSPORT comes from the SDK only [seed].
         *
         *     Loose.
         */
        RuleElectronicPassport: unknown;
        /**
         * @description identityVerification only comes with an approved document [seed].
         *
         *     Loose: a recorded retrieval has it beside DENIED_FRAUD (C2) [JL].
         */
        RuleIdentityVerification: unknown;
        /** @description idSubtype belongs to idType [seed] */
        RuleSubtype: unknown & unknown & unknown;
        /** @description presetCountry and presetIdType come together, as the request needs both [seed, IG21/netverify-web-v4.md] */
        RulePreset: unknown;
        /** @description idUsState of a licence is a subdivision of the United States, Australia or Canada, without the country [seed] */
        RuleLicenceState: unknown;
        /**
         * @description originDob comes with documents of India and Hong Kong [seed].
         *
         *     Loose: one row names both countries, another India alone (C11).
         */
        RuleOriginDob: unknown;
        /** @description dni comes with Spanish national identity cards [seed] */
        RuleDni: unknown;
        /** @description curp comes with Mexican passports, licences and voter cards [seed] */
        RuleCurp: unknown;
        /** @description rgNumber comes with Brazilian documents [seed] */
        RuleRgNumber: unknown;
        /**
         * @description cpf comes with Brazilian documents [inferred].
         *
         *     Loose.
         */
        RuleCpf: unknown;
        /** @description issuingAuthority comes with Italian documents [seed] */
        RuleIssuingAuthority: unknown;
        /** @description issuingPlace comes with Colombian and Italian documents [seed] */
        RuleIssuingPlace: unknown;
        /** @description taxNumber comes with Italian health and tax cards [seed] */
        RuleTaxNumber: unknown;
        /** @description passportNumber, durationOfStay, numberOfEntries and visaCategory come with visas [seed] */
        RuleVisaParameters: unknown;
        /** @description dlCarPermission comes with approved licences [seed] */
        RuleCarPermission: unknown;
        /** @description dlCategories comes with licences of 13 countries [seed] */
        RuleLicenceCategories: unknown;
        /**
         * @description Names that are not printed in Latin letters are N/A, but for the Chinese name in idLastName [seed].
         *
         *     Loose: a name that the merchant supplied may stand there, and a Korean licence may be printed in Latin.
         */
        RuleNonLatinNames: unknown & unknown;
        /**
         * @description personalNumber comes with passports; elsewhere it is N/A at most [seed].
         *
         *     Loose: a recorded identity card has N/A, retrieval allows more (C6) [SS].
         */
        RulePersonalNumber: unknown;
        /** @description livenessImages come from the SDK [seed] */
        RuleLivenessSource: unknown;
        /**
         * @description Where nothing was uploaded there is no document, no image and nothing read from one [inferred].
         *
         *     Loose.
         */
        RuleNothingUploaded: unknown;
        /**
         * @description WEB and REDIRECT mean that no way to capture was chosen, so nothing was uploaded [inferred].
         *
         *     Loose.
         */
        RuleNothingChosen: unknown;
        /**
         * @description From 17 August 2020 on an address has lines [seed].
         *
         *     Loose: a sample of the guide kept the American parts for two more years (C16) [IG23/callback.md].
         */
        RuleRawAddress: unknown;
        /** @description Only visas of the United States and China are ever approved [seed] */
        RuleApprovedVisa: unknown;
        /**
         * @description A rejected document is never screened [IG21/netverify-screening.md].
         *
         *     Loose.
         */
        RuleScreening: unknown;
        /**
         * @description idFaceMatch, idFaceLiveness and additionalInformation were removed in 2017 and 2018 [IG21/README.md].
         *
         *     Loose: client models still read them.
         */
        RuleRetiredParameters: unknown;
        /**
         * Reference of Jumio
         * @description 36 characters at most [seed]; lower-case UUIDs of version 4 in all recorded payloads [SS, OC, SN]
         * @example 7c4f1d2a-e6b0-41f0-9a3b-0242ac120002
         */
        JumioReference: string & components["schemas"]["RuleReferenceLength"];
        /**
         * @description A reference has 36 characters [inferred].
         *
         *     Loose: 36 is documented as the most.
         */
        RuleReferenceLength: unknown;
        /**
         * Moment in UTC
         * Format: date-time
         * @description Seconds, then nothing or a dot and one, two or three digits, then Z [seed]
         * @example 2020-08-18T09:00:00Z
         * @example 2020-08-18T09:00:00.1Z
         * @example 2020-08-18T09:00:00.12Z
         * @example 2020-08-18T09:00:00.123Z
         */
        Timestamp: string;
        /**
         * Country
         * @description ISO 3166-1 alpha-3, or XKX for Kosovo [seed]
         * @example FRA
         * @example XKX
         */
        CountryCode: string;
        /**
         * Result in one word
         * @enum {string}
         */
        ScanStatus: "SUCCESS" | "ERROR";
        /**
         * Where the images come from
         * @description WEB and REDIRECT: before a way to capture was chosen; _CAM a camera, _UPLOAD a file; API performNetverify; SDK mobile [seed].
         *     REDIRECT is the old web v3, dropped from the guide in April 2021; retrieval writes some with a hyphen (C22).
         * @enum {string}
         */
        ScanSource: "WEB" | "WEB_CAM" | "WEB_UPLOAD" | "REDIRECT" | "REDIRECT_CAM" | "REDIRECT_UPLOAD" | "API" | "SDK";
        /**
         * One check of the document
         * @enum {string}
         */
        Check: "OK" | "N/A";
        /**
         * Type of document
         * @description VISA occurs in certain cases only; a visa that is not supported is rejected with this type (C8) [seed]
         * @enum {string}
         */
        IdType: "PASSPORT" | "DRIVING_LICENSE" | "ID_CARD" | "VISA";
        /**
         * Subtype of document
         * @description Which belongs to which type is a rule; E_PASSPORT from mobile only. VISA is a subtype of ID_CARD here (C8) [seed]
         * @enum {string}
         */
        IdSubtype: "NATIONAL_ID" | "CONSULAR_ID" | "ELECTORAL_ID" | "RESIDENT_PERMIT_ID" | "TAX_ID" | "STUDENT_ID" | "PASSPORT_CARD_ID" | "MILITARY_ID" | "PUBLIC_SAFETY_ID" | "HEALTH_ID" | "OTHER_ID" | "VISA" | "UNKNOWN" | "REGULAR_DRIVING_LICENSE" | "LEARNING_DRIVING_LICENSE" | "E_PASSPORT";
        /**
         * Gender
         * @description M or F [seed], X since June 2022 [IG23/callback.md] (C10)
         * @enum {string}
         */
        Gender: "M" | "F" | "X";
        /**
         * Link to an image of the document
         * Format: uri
         * @description JPEG or PNG; GET with Basic auth, Accept and a User-Agent that names the business [seed]
         * @example https://netverify.com/recognition/v1/idscan/7c4f1d2a-e6b0-41f0-9a3b-0242ac120002/front
         */
        ScanImageUrl: string;
        /**
         * Link to a liveness image
         * Format: uri
         * @example https://netverify.com/api/netverify/v2/scans/7c4f1d2a-e6b0-41f0-9a3b-0242ac120002/images/liveness/1
         */
        LivenessImageUrl: string;
        /**
         * A date in parts
         * @description A part that the document does not print is left out [IG23/callback.md]
         */
        DateParts: {
            /** @example 1990 */
            year?: string;
            /** @example 12 */
            month?: string;
            /** @example 09 */
            day?: string;
        };
        /**
         * Selfie and document compared
         * @description A document can be approved while this says no; the merchant evaluates both [seed]
         */
        IdentityVerification: {
            /**
             * @description Whether selfie and document show the same person; NOT_POSSIBLE if it was not compared or the face is too bad [seed]
             * @enum {string}
             */
            similarity: "MATCH" | "NO_MATCH" | "NOT_POSSIBLE";
            /** @description Whether it is a live person. TRUE or FALSE in the table, true in the sample, text in retrieval (C1) [seed] */
            validity: boolean;
            /**
             * @description Why validity is false [seed]
             * @enum {string}
             */
            reason?: "SELFIE_CROPPED_FROM_ID" | "ENTIRE_ID_USED_AS_SELFIE" | "MULTIPLE_PEOPLE" | "SELFIE_IS_SCREEN_PAPER_VIDEO" | "SELFIE_MANIPULATED" | "AGE_DIFFERENCE_TOO_BIG" | "NO_FACE_PRESENT" | "FACE_NOT_FULLY_VISIBLE" | "BAD_QUALITY" | "BLACK_AND_WHITE" | "LIVENESS_FAILED";
            /**
             * @description Who decided; only if switched on [seed]
             * @enum {string}
             */
            similarityDecision?: "MANUAL" | "AUTOMATED";
            /** @description Only if switched on [seed]; the range is that of the automated product [IG21/jumiogo-callback.md] */
            similarityScore?: number;
            /**
             * @deprecated
             * @description From May 2018 to May 2020, only if switched on; as TRUE or FALSE [IG@44908ec, IG@12bef26 callback.md]
             */
            handwrittenNoteMatches?: boolean;
        } & (components["schemas"]["RuleReasonOfInvalid"] & components["schemas"]["RuleNoReasonOfValid"]);
        /** @description A validity of false has a reason [seed] */
        RuleReasonOfInvalid: unknown;
        /**
         * @description A validity of true has no reason [seed].
         *
         *     Loose: a recorded retrieval has the reason VALID (C3) [JL].
         */
        RuleNoReasonOfValid: unknown;
        /**
         * Why a document counts as fraud
         * @description The reasons of DENIED_FRAUD [seed]
         */
        FraudReason: {
            /**
             * @description A number as text [seed]. Codes grow with every edition (C20)
             * @enum {string}
             */
            rejectReasonCode: "100" | "105" | "106" | "107" | "108" | "109" | "110" | "111";
            /**
             * @description Belongs to the code [seed]
             * @enum {string}
             */
            rejectReasonDescription: "MANIPULATED_DOCUMENT" | "FRAUDSTER" | "FAKE" | "PHOTO_MISMATCH" | "MRZ_CHECK_FAILED" | "PUNCHED_DOCUMENT" | "CHIP_DATA_MANIPULATED" | "MISMATCH_PRINTED_BARCODE_DATA";
            /** @description Object and array stand in one row of the guide; one entry came both ways, and an empty array occurs (C17) [seed, OC, SN] */
            rejectReasonDetails?: components["schemas"]["FraudDetail"][] | components["schemas"]["FraudDetail"];
        } & (components["schemas"]["RuleFraudReasonPair"] & components["schemas"]["RuleFraudReasonDetails"]);
        /** @description Code and description of a reason are a fixed pair [seed] */
        RuleFraudReasonPair: unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown;
        /** @description Only the reason 100 has details [seed] */
        RuleFraudReasonDetails: unknown;
        /** What was manipulated */
        FraudDetail: {
            /**
             * @description A number as text [seed]; 10011 has five digits (C21)
             * @enum {string}
             */
            detailsCode: "1001" | "1002" | "1003" | "1004" | "1005" | "1006" | "1007" | "1008" | "1009" | "10011";
            /**
             * @description Belongs to the code [seed]
             * @enum {string}
             */
            detailsDescription: "PHOTO" | "DOCUMENT_NUMBER" | "EXPIRY" | "DOB" | "NAME" | "ADDRESS" | "SECURITY_CHECKS" | "SIGNATURE" | "PERSONAL_NUMBER" | "PLACE_OF_BIRTH";
        } & components["schemas"]["RuleFraudDetailPair"];
        /** @description Code and description of a detail are a fixed pair [seed] */
        RuleFraudDetailPair: unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown;
        /**
         * Why an image cannot be used
         * @description The reasons of ERROR_NOT_READABLE_ID [seed]
         */
        NotReadableReason: {
            /**
             * @description A number as text [seed]. Codes grow with every edition (C20)
             * @enum {string}
             */
            rejectReasonCode: "102" | "103" | "104" | "200" | "201" | "202" | "206" | "207" | "209" | "210" | "211" | "300";
            /**
             * @description Belongs to the code [seed]
             * @enum {string}
             */
            rejectReasonDescription: "PHOTOCOPY_BLACK_WHITE" | "PHOTOCOPY_COLOR" | "DIGITAL_COPY" | "NOT_READABLE_DOCUMENT" | "NO_DOCUMENT" | "SAMPLE_DOCUMENT" | "MISSING_BACK" | "WRONG_DOCUMENT_PAGE" | "MISSING_SIGNATURE" | "CAMERA_BLACK_WHITE" | "DIFFERENT_PERSONS_SHOWN" | "MANUAL_REJECTION";
            /** @description Object and array stand in one row of the guide; one entry came both ways, and an empty array occurs (C17) [seed, OC, SN] */
            rejectReasonDetails?: components["schemas"]["NotReadableDetail"][] | components["schemas"]["NotReadableDetail"];
        } & (components["schemas"]["RuleNotReadableReasonPair"] & components["schemas"]["RuleNotReadableReasonDetails"]);
        /** @description Code and description of a reason are a fixed pair [seed] */
        RuleNotReadableReasonPair: unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown;
        /** @description Only the reason 200 has details [seed] */
        RuleNotReadableReasonDetails: unknown;
        /** What makes it unreadable */
        NotReadableDetail: {
            /**
             * @description A number as text [seed]; 10011 has five digits (C21)
             * @enum {string}
             */
            detailsCode: "2001" | "2002" | "2003" | "2004" | "2005" | "2006";
            /**
             * @description Belongs to the code [seed]
             * @enum {string}
             */
            detailsDescription: "BLURRED" | "BAD_QUALITY" | "MISSING_PART_DOCUMENT" | "HIDDEN_PART_DOCUMENT" | "DAMAGED_DOCUMENT" | "GLARE";
        } & components["schemas"]["RuleNotReadableDetailPair"];
        /** @description Code and description of a detail are a fixed pair [seed] */
        RuleNotReadableDetailPair: unknown & unknown & unknown & unknown & unknown & unknown;
        /**
         * Address on an identity document
         * @description In one of three formats, with nothing that says in which; every part only if the document has it. Until 16 August 2020 the
         *     country decides, afterwards it is always RawAddress [seed].
         */
        IdAddress: (components["schemas"]["RuleOneAddressFormat"] & components["schemas"]["RuleAddressState"]) | components["schemas"]["RawAddress"] | components["schemas"]["UsAddress"] | components["schemas"]["EuAddress"];
        /**
         * Address in lines
         * @description AUS, CAN, USA, MEX, DEU, ESP since 17 August 2020, all other countries always [seed]
         */
        RawAddress: {
            /** @description Line 1 [seed] */
            line1?: string;
            /** @description Line 2 [seed] */
            line2?: string;
            /** @description Line 3 [seed] */
            line3?: string;
            /** @description Line 4 [seed] */
            line4?: string;
            /** @description Line 5 [seed] */
            line5?: string;
            /** @description Town [seed] */
            city?: string;
            /** @description Region, state, province, emirate, department; `US-AL` or a bare code (C16) [seed] */
            subdivision?: string;
            /** @description Postal code [seed] */
            postalCode?: string;
            /** @description Country of the address; `countryCode` in document callbacks (C30) [seed] */
            country?: components["schemas"]["CountryCode"];
            /** @description Everything in one line, ending with name or code of the country (C16); since 17 August 2020 [seed] */
            formattedAddress?: string;
        };
        /**
         * Address in American parts
         * @description AUS, CAN, MEX, USA until 16 August 2020 [seed]
         */
        UsAddress: {
            /** @description House number [seed] */
            streetNumber?: string;
            /** @description N, E, S, W and the like [seed] */
            streetDirection?: string;
            /** @description Street [seed] */
            streetName?: string;
            /** @description St, Dr and the like [seed] */
            streetSuffix?: string;
            /** @description APT and the like [seed] */
            unitDesignator?: string;
            /** @description Number of the flat [seed] */
            unitNumber?: string;
            /** @description Town [seed] */
            city?: string;
            /** @description ISO 3166-2, for example US-OH [seed] */
            stateCode?: string;
            /** @description Postal code [seed] */
            zip?: string;
            /** @description Its second part [seed] */
            zipExtension?: string;
            /** @description Country of the address [seed] */
            country?: components["schemas"]["CountryCode"];
        };
        /**
         * Address in European parts
         * @description DEU and ESP until 16 August 2020 [seed]
         */
        EuAddress: {
            /** @description Street [seed] */
            streetName?: string;
            /** @description House number [seed] */
            streetNumber?: string;
            /** @description Flat, floor [seed] */
            unitDetails?: string;
            /** @description Town [seed] */
            city?: string;
            /** @description Province [seed] */
            province?: string;
            /** @description Postal code [seed] */
            postalCode?: string;
            /** @description Country of the address [seed] */
            country?: components["schemas"]["CountryCode"];
        };
        /** @description The parts of an address belong to one format [seed] */
        RuleOneAddressFormat: unknown & unknown;
        /**
         * @description The state is stateCode; it was `state`, two letters, until July 2014 [IG21/README.md].
         *
         *     Loose: older clients and records have it [JR].
         */
        RuleAddressState: unknown;
        /** One category of a driving licence */
        LicenceCategory: {
            /**
             * @description Latin or traditional Chinese [seed]
             * @example B
             * @example 普通重型機車
             */
            category: string;
            /**
             * Format: date
             * @description When it was given [seed]
             */
            issueDate?: string;
            /**
             * Format: date
             * @description When it runs out [seed]
             */
            expiryDate?: string;
            /**
             * @description Only there if the category cannot be read; FALSE in the table [seed]
             * @constant
             */
            isReadable?: false;
            /**
             * @description Lower case, and with a blank where dlCarPermission has an underscore (C15) [seed]
             * @enum {string}
             */
            availability?: "yes" | "no" | "not readable";
        };
        /** Further checks */
        AdditionalChecks: {
            watchlistScreening?: components["schemas"]["WatchlistScreening"];
        };
        /**
         * Search in watch lists
         * @description Approved documents only, if switched on [IG21/netverify-screening.md]
         */
        WatchlistScreening: {
            /**
             * @description Whether it was searched [IG21/netverify-screening.md]
             * @enum {string}
             */
            searchStatus: "DONE" | "NOT_DONE" | "ERROR";
            /** @description Of the search [IG21/netverify-screening.md] */
            searchId?: string;
            /** @description Of the search [IG21/netverify-screening.md] */
            searchReference?: string;
            /** @description How many hits; text in retrieval (C50) [IG21/netverify-screening.md] */
            searchResults?: number;
            /**
             * Format: uri
             * @description Where they are; the table says searchResultsLink (C50) [IG21/netverify-screening.md]
             */
            searchResultUrl?: string;
            /** @description When it was searched; one hour late in the sample (C50) [IG21/netverify-screening.md] */
            searchDate?: components["schemas"]["Timestamp"];
        } & components["schemas"]["RuleScreeningDone"];
        /**
         * @description A search that was not done has no result [IG21/netverify-screening.md].
         *
         *     Loose.
         */
        RuleScreeningDone: unknown;
        /**
         * Callback of an authentication
         * @description All four results are final [IG21/netverify-authentication-facemap.md]. FAILED: not live, or not the enrolled person. What
         *     INVALID means is not explained anywhere.
         */
        Authentication: {
            /**
             * @description Names the callback [seed]
             * @constant
             */
            callBackType: "NETVERIFY_AUTHENTICATION";
            /** @description Reference of this authentication [seed] */
            transactionReference: components["schemas"]["JumioReference"];
            /** @description Reference of the ID verification that enrolled the user; another one (a2) [seed] */
            enrollmentTransactionReference: components["schemas"]["JumioReference"];
            transactionResult: components["schemas"]["AuthenticationResult"];
            /** @description When the authentication was created [seed] */
            transactionDate: components["schemas"]["Timestamp"];
            /** @description When the callback was created; 15 minutes later at most, but a day later in the sample (C39) [seed] */
            callbackDate: components["schemas"]["Timestamp"];
            /**
             * @description Where the face was captured [seed]
             * @enum {string}
             */
            scanSource: "SDK" | "WEB";
            /** @description The merchant's reference of the user [seed]; the length is that of the request [IG21/netverify-authentication.md] */
            userReference?: string;
            /** @description Where the face is. Called "JSON array/object" from 2019 to 2020, and text in every sample (C38) [seed] */
            idScanImageFace?: components["schemas"]["AuthenticationImageUrl"];
            /** @description Where the liveness images are; count and order vary [seed] */
            livenessImages?: components["schemas"]["AuthenticationImageUrl"][];
        } & (components["schemas"]["RuleNotAVerification"] & components["schemas"]["RuleNoImagesOfExpired"]);
        /** @description An authentication has no verificationStatus and no jumioIdScanReference [seed] */
        RuleNotAVerification: unknown;
        /**
         * @description Where the user did nothing there are no images [inferred].
         *
         *     Loose.
         */
        RuleNoImagesOfExpired: unknown;
        /**
         * Result of an authentication
         * @description EXPIRED since July 2019; CREATED and STARTED occur in retrieval only (C42) [seed, IG21/README.md]
         * @enum {string}
         */
        AuthenticationResult: "PASSED" | "FAILED" | "INVALID" | "EXPIRED";
        /**
         * Link to an image of an authentication
         * Format: uri
         * @example https://netverify.com/api/netverify/v2/authentications/7c4f1d2a-e6b0-41f0-9a3b-0242ac120004/images/face
         */
        AuthenticationImageUrl: string;
        /**
         * Callback of a document verification
         * @description Two plain parameters and two objects [seed]
         */
        DocumentVerification: {
            /** @description Jumio's reference [seed] */
            scanReference: components["schemas"]["JumioReference"];
            /** @description When the callback was created, UTC [seed] */
            timestamp: components["schemas"]["Timestamp"];
            transaction: components["schemas"]["DocumentTransaction"];
            /** @description Only of a finished transaction [seed]; required in 2023 (C24) [IG23/callback.md] */
            document?: components["schemas"]["Document"];
        } & (components["schemas"]["RuleDocumentOfDone"] & components["schemas"]["RuleNoDocumentOfFailed"]);
        /** @description A finished transaction has a document [seed] */
        RuleDocumentOfDone: unknown;
        /**
         * @description A failed transaction has no document [seed].
         *
         *     Loose: later guides require the parameter always (C24) [IG23/callback.md].
         */
        RuleNoDocumentOfFailed: unknown;
        /** Transaction of a document verification */
        DocumentTransaction: {
            /** @description When the transaction was created, UTC [seed] */
            date: components["schemas"]["Timestamp"];
            /**
             * @description FAILED if it was not finalised in time, 5 minutes then and 15 later (C23) [seed, IG21/callback.md]
             * @enum {string}
             */
            status: "DONE" | "FAILED";
            /**
             * @description Web, API or mobile [seed]
             * @enum {string}
             */
            source: "DOC_UPLOAD" | "DOC_API" | "DOC_SDK";
            /** @description The merchant's reference [seed]; 100 in the request (C25) */
            merchantScanReference: string;
            /** @description As supplied at initiation [seed]; 100 in the request (C25) */
            customerId: string;
            /** @description As supplied at initiation [seed] */
            merchantReportingCriteria?: string;
            /**
             * @description As supplied to the API [seed]
             * @example 203.0.113.7
             */
            clientIp?: string;
        } & components["schemas"]["RuleClientIpOfApi"];
        /** @description clientIp comes from the API alone [seed] */
        RuleClientIpOfApi: unknown;
        /** A document and what became of it */
        Document: components["schemas"]["DocumentBody"] & (components["schemas"]["UploadedDocument"] | components["schemas"]["ExtractedDocument"] | components["schemas"]["DiscardedDocument"]);
        /** A document that was stored, and not read */
        UploadedDocument: {
            /**
             * @description The default; also a card statement without a full card number [seed]
             * @constant
             */
            status: "UPLOADED";
            extractedData?: never;
        };
        /** A document that was read, or masked */
        ExtractedDocument: {
            /**
             * @description A supported document; always where a card number was masked [seed]
             * @constant
             */
            status: "EXTRACTED";
            extractedData: components["schemas"]["ExtractedData"];
        };
        /** A document that extraction was asked for and is not possible of */
        DiscardedDocument: {
            /**
             * @description Not supported for extraction [seed]
             * @constant
             */
            status: "DISCARDED";
            extractedData?: never;
        };
        /** What is known of every document */
        DocumentBody: {
            /** @description Issuing country [seed]. The request may leave it out for cards (C31) */
            country: components["schemas"]["CountryCode"];
            type: components["schemas"]["DocumentType"];
            /** @description Where the pages are; a credit card has pages from 101 on in a sample [seed, IG21/netverify-retrieval-api.md] */
            images: components["schemas"]["DocumentPageUrl"][];
            /**
             * Format: uri
             * @description Where the submitted PDF is, if there was one [seed]
             */
            originalDocument?: string;
            /** @description The merchant's own code [seed]; the portal takes 10 characters (C33) [IG21/portal-settings.md] */
            customDocumentCode?: string;
        } & (components["schemas"]["RuleCustomCode"] & components["schemas"]["RuleCardPages"] & components["schemas"]["RuleCardIsMasked"] & components["schemas"]["RuleSocialSecurityCard"] & components["schemas"]["RuleExtractedMembers"]);
        /** @description customDocumentCode comes with the type CUSTOM, and only with it [seed] */
        RuleCustomCode: unknown;
        /** @description A credit card has two pages at most [IG21/document-verification.md] */
        RuleCardPages: unknown;
        /**
         * @description A credit card is always masked, so it is EXTRACTED [seed].
         *
         *     Loose.
         */
        RuleCardIsMasked: unknown;
        /**
         * @description Social security cards are read for the United States only [seed].
         *
         *     Loose: a sample has one of AUT, though not extracted (C29).
         */
        RuleSocialSecurityCard: unknown;
        /**
         * @description What is read of a document belongs to its type [seed].
         *
         *     Loose: what is read has changed with every edition (C28, C34).
         */
        RuleExtractedMembers: unknown & unknown & unknown & unknown & unknown & unknown;
        /**
         * Type of a document
         * @description CC credit card, BS bank statement, IC insurance card, UB utility bill, CAAP cash advance application, CRC corporate resolution
         *     certificate, CCS credit card statement, LAG lease agreement, LOAP loan application, MOAP mortgage application, TR tax return,
         *     VT vehicle title, VC voided check, STUC student card, HCC health care card, CB council bill, SENC seniors card, MEDC Medicare
         *     card, BC birth certificate, WWCC working with children check, SS superannuation statement, TAC trade association card, SEL
         *     school enrolment letter, PB phone bill, SSC social security card, CUSTOM, OTHER [seed]. USSS until February 2019.
         * @enum {string}
         */
        DocumentType: "CC" | "BS" | "IC" | "UB" | "CAAP" | "CRC" | "CCS" | "LAG" | "LOAP" | "MOAP" | "TR" | "VT" | "VC" | "STUC" | "HCC" | "CB" | "SENC" | "MEDC" | "BC" | "WWCC" | "SS" | "TAC" | "SEL" | "PB" | "SSC" | "CUSTOM" | "OTHER";
        /**
         * Link to a page of a document
         * Format: uri
         * @example https://retrieval.netverify.com/api/netverify/v2/documents/7c4f1d2a-e6b0-41f0-9a3b-0242ac120005/pages/1
         */
        DocumentPageUrl: string;
        /**
         * What was read of a document
         * @description A plain object here; retrieval puts JSON text into it (C35) [seed]
         */
        ExtractedData: {
            /** @description If readable [seed] */
            firstName?: string;
            /** @description If readable [seed] */
            lastName?: string;
            /** @description Whole name, if readable [seed]; firstName in retrieval (C36) */
            name?: string;
            /** @description IBAN or number of a bank account [seed] */
            accountNumber?: string;
            /**
             * @description Number of a card, masked but for its end [seed, IG21/netverify-retrieval-api.md]
             * @example XXXXXXXXXXXX0042
             */
            pan?: string;
            /**
             * Format: date
             * @description Date of issue; of a card its expiry (C27) [seed]
             */
            issueDate?: string;
            /**
             * Format: date
             * @description Date of expiry [seed]; MM/YY later (C27)
             */
            expiryDate?: string;
            /** @description Social security number, if readable [seed] */
            ssn?: string;
            /** @description Text in the table, a JSON boolean in the sample (C26) [seed] */
            signatureAvailable?: boolean;
            /** @description BIC [seed] */
            swiftCode?: string;
            address?: components["schemas"]["DocumentAddress"];
            /** @description Of a utility bill; named, and defined nowhere (C28) [seed] */
            dueDate?: string;
            /** @description Of a card statement; named, and defined nowhere (C28) [seed] */
            cardNumberLastFourDigits?: string;
            /** @description Of a birth certificate, 2023 (C28) [IG23/document-verification.md] */
            dateOfBirth?: string;
        };
        /**
         * Address on a document
         * @description In lines only; its country is `countryCode`, not `country` (C30) [seed]
         */
        DocumentAddress: {
            /** @description Line 1 [seed] */
            line1?: string;
            /** @description Line 2 [seed] */
            line2?: string;
            /** @description Line 3 [seed] */
            line3?: string;
            /** @description Line 4 [seed] */
            line4?: string;
            /** @description Line 5 [seed] */
            line5?: string;
            /** @description Town [seed] */
            city?: string;
            /** @description Region, state, province; 100 in ID verifications (C16) [seed] */
            subdivision?: string;
            /** @description Postal code [seed] */
            postalCode?: string;
            /** @description Country of the address [seed] */
            countryCode?: components["schemas"]["CountryCode"];
            /** @description Everything in one line; later [IG21/callback.md] */
            formattedAddress?: string;
        };
        /**
         * An error
         * @description As recorded [JL]; the bodies of 401, 403 and of most 400 are not known
         */
        Error: {
            /** @description The code as text [JL] */
            httpStatus: string;
            /** @description For people [JL] */
            message: string;
            /** @description Absolute [JL] */
            requestURI: string;
            /** @description A client looks for it [JL] */
            error?: string;
        };
        /**
         * Start of an ID verification on the web
         * @description As documented [IG21/netverify-web-v4.md]
         */
        InitiateRequest: {
            /** @description merchantIdScanReference of the callback (C45); no personal data */
            customerInternalReference: string;
            /** @description customerId of the callback; no personal data */
            userReference: string;
            /** @description merchantReportingCriteria of the callback [inferred] */
            reportingCriteria?: string;
            /** @description 2047, 2048 or 255 by guide (C48) */
            successUrl?: string;
            errorUrl?: string;
            /** @description HTTPS, no port, no IP address, no fragment; query parameters are forbidden or restricted (C47) */
            callbackUrl?: string;
            /**
             * @description ID only 100, 101, 102; with selfie 200, 201, 202: camera and upload, camera, upload
             * @enum {integer}
             */
            workflowId?: 100 | 101 | 102 | 200 | 201 | 202;
            presets?: components["schemas"]["Preset"][];
            /** @description en by default, but en-US in a recorded link (C49) */
            locale?: string;
            /** @default 30 */
            tokenLifetimeInMinutes?: number;
        };
        /**
         * What the user need not choose
         * @description All three together [IG21/netverify-web-v4.md]
         */
        Preset: {
            /** @constant */
            index: 1;
            country: components["schemas"]["CountryCode"];
            /** @enum {string} */
            type: "PASSPORT" | "DRIVING_LICENSE" | "ID_CARD";
            additionalChecks?: {
                watchlistScreening?: {
                    /** @description true, as text; enabledSearch in one guide (C50) */
                    enableSearch?: string;
                    searchProfile?: string;
                };
            };
        };
        /**
         * A link for the user
         * @description As documented [IG21/netverify-web-v4.md, IG21/netverify-authentication.md]
         */
        InitiateResponse: {
            timestamp: string;
            transactionReference: components["schemas"]["JumioReference"];
            /** Format: uri */
            redirectUrl: string;
        };
        /**
         * Images for an ID verification
         * @description As documented [IG21/performNetverify.md]
         */
        PerformNetverifyRequest: {
            merchantIdScanReference: string;
            /** @description Base64; 15 MB, sides under 8000 pixels, the longest over 300 */
            frontsideImage: string;
            /**
             * @default image/jpeg
             * @enum {string}
             */
            frontsideImageMimeType?: "image/jpeg" | "image/png";
            /** @description Base64; required with face match, though the sample has none (C43) */
            faceImage?: string;
            /**
             * @default image/jpeg
             * @enum {string}
             */
            faceImageMimeType?: "image/jpeg" | "image/png";
            /** @description Base64; 15 MB, sides under 8000 pixels, the longest over 300 */
            backsideImage?: string;
            /**
             * @default image/jpeg
             * @enum {string}
             */
            backsideImageMimeType?: "image/jpeg" | "image/png";
            country: components["schemas"]["CountryCode"];
            idType: components["schemas"]["IdType"];
            /** @description Required with screening */
            customerId?: string;
            merchantReportingCriteria?: string;
            callbackUrl?: string;
            /**
             * @default onFinish
             * @enum {string}
             */
            callbackGranularity?: "onFinish" | "onAllSteps";
            /** @description Comma list of idNumber, idFirstName, idLastName, idDob, idExpiry, idUsState, idPersonalNumber (personalNumber in the callback, C44), idFaceMatch, idAddress; what is not listed is not read */
            enabledFields?: string;
            firstName?: string;
            lastName?: string;
            usState?: string;
            number?: string;
            /** Format: date */
            expiry?: string;
            /** Format: date */
            dob?: string;
            personalNumber?: string;
            /** @description Later; mandatory for the United States [IG23/performNetverify.md] */
            userConsent?: {
                userIp?: string;
                userLocation?: {
                    country?: string;
                    state?: string;
                };
                consent?: {
                    /** @enum {string} */
                    obtained?: "yes" | "no" | "na";
                    obtainedAt?: string;
                };
            };
        };
        /**
         * Reference of the transaction
         * @description As documented [IG21/performNetverify.md]
         */
        PerformNetverifyResponse: {
            timestamp: string;
            jumioIdScanReference: components["schemas"]["JumioReference"];
        };
        /**
         * Status of a transaction
         * @enum {string}
         */
        TransactionStatus: "PENDING" | "DONE" | "FAILED";
        /**
         * Status of a transaction
         * @description status is required, and missing at times (C55) [IG21/netverify-retrieval-api.md, JL]
         */
        ScanStatusResponse: {
            timestamp: string;
            scanReference: components["schemas"]["JumioReference"];
            status?: components["schemas"]["TransactionStatus"];
        };
        /**
         * All data of an ID verification
         * @description As documented [IG21/netverify-retrieval-api.md]
         */
        ScanData: {
            timestamp: string;
            scanReference: components["schemas"]["JumioReference"];
            document: components["schemas"]["ScanDocument"];
            transaction: components["schemas"]["ScanTransaction"];
            verification?: components["schemas"]["ScanVerification"];
            facemap?: {
                /** @constant */
                classifier?: "facemap";
                /** Format: uri */
                href?: string;
            };
        };
        /**
         * What was read from the document
         * @description Other names than in the callback; longer texts [IG21/netverify-retrieval-api.md]
         */
        ScanDocument: {
            /** @enum {string} */
            type?: "PASSPORT" | "DRIVING_LICENSE" | "ID_CARD" | "VISA" | "UNSUPPORTED";
            idSubtype?: components["schemas"]["IdSubtype"];
            issuingCountry?: components["schemas"]["CountryCode"];
            /** @description verificationStatus of the callback */
            status?: string;
            firstName?: string;
            lastName?: string;
            /** Format: date */
            dob?: string;
            /** Format: date */
            expiry?: string;
            number?: string;
            usState?: string;
            personalNumber?: string;
            address?: components["schemas"]["IdAddress"];
            gender?: components["schemas"]["Gender"];
            nationality?: components["schemas"]["CountryCode"];
            curp?: string;
            originDob?: string;
            /** Format: date */
            issuingDate?: string;
            placeOfBirth?: string;
        };
        /**
         * The transaction
         * @description As documented [IG21/netverify-retrieval-api.md]
         */
        ScanTransaction: {
            status: components["schemas"]["TransactionStatus"];
            /** @description WEB-CAM with a hyphen in the table, with an underscore in the samples (C22) */
            source?: string;
            /** @description Once with +0000 [SS], in a sample without a zone (C39) */
            date?: string;
            clientIp?: string;
            customerId?: string;
            merchantScanReference?: string;
            merchantReportingCriteria?: string;
            /** @description Not documented; after a change by hand [JL] */
            updatedAt?: string;
        };
        /**
         * The checks
         * @description As documented [IG21/netverify-retrieval-api.md]
         */
        ScanVerification: {
            /** @enum {string} */
            mrzCheck?: "OK" | "NOT_AVAILABLE";
            rejectReason?: components["schemas"]["FraudReason"] | components["schemas"]["NotReadableReason"];
            /** @description Validity is text here; may be null */
            identityVerification?: {
                similarity?: string;
                validity?: string;
                reason?: string;
            } | null;
            additionalChecks?: {
                watchlistScreening?: {
                    /** @enum {string} */
                    searchStatus?: "DONE" | "NOT_DONE" | "ERROR";
                    /** @description A number in the callback */
                    searchResults?: string;
                };
                proofOfResidency?: components["schemas"]["RegistrySearch"];
                addressValidation?: components["schemas"]["RegistrySearch"];
                personalNumberValidation?: components["schemas"]["RegistrySearch"];
            };
        };
        /**
         * A search in a register
         * @description Retrieval only [IG21/netverify-retrieval-api.md]
         */
        RegistrySearch: {
            /** @enum {string} */
            searchResults?: "POSITIVE_RESULT" | "PARTIAL_RESULT" | "NEGATIVE_RESULT" | "CHECK_NOT_DONE";
            /** @enum {string} */
            searchResponse?: "UNSUPPORTED_COUNTRY" | "NOT_ENOUGH_DATA" | "TECHNICAL_ERROR";
            searchReason?: string;
        };
        /**
         * Document data with its reference
         * @description As documented [IG21/netverify-retrieval-api.md]
         */
        ScanDocumentResponse: {
            timestamp: string;
            scanReference: components["schemas"]["JumioReference"];
            document?: components["schemas"]["ScanDocument"];
        };
        /**
         * Transaction data with its reference
         * @description As documented [IG21/netverify-retrieval-api.md]
         */
        ScanTransactionResponse: {
            timestamp: string;
            scanReference: components["schemas"]["JumioReference"];
            transaction?: components["schemas"]["ScanTransaction"];
        };
        /**
         * Verification data with its reference
         * @description As documented [IG21/netverify-retrieval-api.md]
         */
        ScanVerificationResponse: {
            timestamp: string;
            scanReference: components["schemas"]["JumioReference"];
            verification?: components["schemas"]["ScanVerification"];
        };
        /**
         * A link to an image
         * @description As documented [IG21/netverify-retrieval-api.md]
         */
        ImageLink: {
            /** @enum {string} */
            classifier: "front" | "back" | "face";
            /** Format: uri */
            href: string;
        };
        /**
         * Links to the images
         * @description As documented [IG21/netverify-retrieval-api.md]
         */
        ScanImages: {
            timestamp: string;
            scanReference: components["schemas"]["JumioReference"];
            /** @description One object if there is only one (C52) */
            images: components["schemas"]["ImageLink"][] | components["schemas"]["ImageLink"];
            /** @description In no order */
            livenessImages?: string[];
        };
        /**
         * Start of an authentication
         * @description As documented [IG21/netverify-authentication.md]
         */
        InitiateAuthenticationRequest: {
            enrollmentTransactionReference: components["schemas"]["JumioReference"];
            /** @description Mandatory, though the portal has a default (C41) */
            callbackUrl: string;
            successUrl?: string;
            errorUrl?: string;
            userReference?: string;
            locale?: string;
            /** @default 30 */
            tokenLifetimeInMinutes?: number;
        };
        /**
         * Start of an authentication from a face map
         * @description That its members are those of the web is [inferred] [IG21/netverify-authentication-facemap.md]
         */
        EnrollmentMetadata: {
            enrollmentTransactionReference: components["schemas"]["JumioReference"];
            /** @description Mandatory, though the portal has a default (C41) */
            callbackUrl?: string;
            successUrl?: string;
            errorUrl?: string;
            userReference?: string;
            locale?: string;
            /** @default 30 */
            tokenLifetimeInMinutes?: number;
        };
        /**
         * Reference of the authentication
         * @description As documented [IG21/netverify-authentication-facemap.md]
         */
        InitiateFacemapResponse: {
            timestamp?: string;
            authenticationTransactionReference: components["schemas"]["JumioReference"];
            /**
             * Format: uri
             * @description Web only
             */
            redirectUrl?: string;
        };
        /**
         * An authentication
         * @description No timestamp [IG21/netverify-retrieval-api.md]
         */
        AuthenticationDetails: {
            transactionReference: components["schemas"]["JumioReference"];
            enrollmentTransactionReference: components["schemas"]["JumioReference"];
            /** @enum {string} */
            transactionResult: "PASSED" | "FAILED" | "INVALID" | "EXPIRED" | "CREATED" | "STARTED";
            /** @description A sample has no zone (C39) */
            transactionDate: string;
            /** @enum {string} */
            scanSource: "SDK" | "WEB";
            userReference?: string;
            images?: components["schemas"]["ImageLink"][];
            livenessImages?: string[];
        };
        /**
         * Start of a document verification
         * @description country is required but for credit cards (C31) [IG21/document-verification.md]
         */
        AcquisitionRequest: {
            type: components["schemas"]["DocumentType"];
            country?: components["schemas"]["CountryCode"];
            merchantScanReference: string;
            customerId: string;
            merchantReportingCriteria?: string;
            successUrl?: string;
            errorUrl?: string;
            callbackUrl?: string;
            /** @default true */
            enableExtraction?: boolean;
            /**
             * @description Seconds
             * @default 1800
             */
            authorizationTokenLifetime?: number;
            /** @description Both colours or none; web only */
            baseColor?: string;
            bgColor?: string;
            /** Format: uri */
            headerImageUrl?: string;
            /** @description Mandatory for CUSTOM */
            customDocumentCode?: string;
            /** @description With underscores; vl for Vietnamese (C49) */
            locale?: string;
            /** @description API only */
            clientIp?: string;
        };
        /**
         * Reference, and on the web a link
         * @description As documented [IG21/document-verification.md]
         */
        AcquisitionResponse: {
            timestamp: string;
            scanReference: components["schemas"]["JumioReference"];
            /**
             * Format: uri
             * @description Upload hosts only
             */
            clientRedirectUrl?: string;
        };
        /**
         * When it was taken
         * @description As documented [IG21/document-verification.md]
         */
        Acknowledgement: {
            timestamp: string;
        };
        /**
         * How much was taken
         * @description As documented [IG21/document-verification.md]
         */
        UploadedPages: {
            timestamp: string;
            pages: number;
        };
        /**
         * A document as retrieval tells it
         * @description As documented [IG21/document-verification.md]
         */
        RetrievedDocument: {
            /** @enum {string} */
            status?: "UPLOADED" | "EXTRACTED" | "DISCARDED";
            country?: components["schemas"]["CountryCode"];
            type?: components["schemas"]["DocumentType"];
            images?: string[];
            /** Format: uri */
            originalDocument?: string;
            extractedData?: {
                /** @description The whole name but for SSC (C36) */
                firstName?: string;
                lastName?: string;
                ssn?: string;
                signatureAvailable?: boolean;
                /** @description JSON text: addressFormat, line1, accountNumber, swiftCode, issueDate, expiryDate as MM/YY (C27), pan, signaturePresent as text (C26, C35) */
                extractedData?: string;
            };
        };
        /**
         * All data of a document verification
         * @description As documented [IG21/document-verification.md]
         */
        DocumentData: {
            timestamp: string;
            scanReference: components["schemas"]["JumioReference"];
            document?: components["schemas"]["RetrievedDocument"];
            transaction: components["schemas"]["DocumentTransaction"];
        };
        /**
         * Document data with its reference
         * @description As documented [IG21/document-verification.md]
         */
        DocumentDocumentResponse: {
            timestamp: string;
            scanReference: components["schemas"]["JumioReference"];
            document?: components["schemas"]["RetrievedDocument"];
        };
        /**
         * Transaction data with its reference
         * @description As documented [IG21/document-verification.md]
         */
        DocumentTransactionResponse: {
            timestamp: string;
            scanReference: components["schemas"]["JumioReference"];
            transaction?: components["schemas"]["DocumentTransaction"];
        };
        /**
         * Links to the pages
         * @description The classifier is a number here [IG21/document-verification.md]
         */
        DocumentPages: {
            timestamp: string;
            scanReference: components["schemas"]["JumioReference"];
            images: {
                /** @description Number of the page */
                classifier?: number;
                /** Format: uri */
                href?: string;
            }[];
        };
        /**
         * Countries with their types
         * @description The name of the array is [inferred] from the path [IG21/netverify-supported-ids-api.md]
         */
        IdTypeList: {
            timestamp: string;
            supportedIdTypes?: components["schemas"]["IdTypesOfCountry"][];
            acceptedIdTypes?: components["schemas"]["IdTypesOfCountry"][];
        };
        /**
         * Types of one country
         * @description As documented [IG21/netverify-supported-ids-api.md]
         */
        IdTypesOfCountry: {
            countryCode: components["schemas"]["CountryCode"];
            countryName: string;
            idTypes: {
                idType?: components["schemas"]["IdType"];
                acquisitionConfig?: {
                    backSide?: boolean;
                };
            }[];
        };
        /**
         * Types of documents
         * @description The name of the array is [inferred] from the path [IG21/document-verification.md]
         */
        DocumentTypeList: {
            timestamp: string;
            supportedDocumentTypes?: {
                code?: string;
                name?: string;
            }[];
        };
    };
    responses: {
        /**
         * @description `200 OK`: store the callback, answer, and look at it later [IG21/callback.md]. No use of the body is documented; whether
         *     another 2xx counts, and whether and when a failed callback is tried again, is not documented in any revision.
         */
        Acknowledged: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request is wrong. Recorded once, for an upload without a boundary (an Express client); the rest of the form is [inferred] */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Wrong credentials; that they are told from missing ones is [inferred], the body is [assumed] */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description No Basic auth, a missing or suspicious header (`User-Agent` must name the business), or a suspicious value of a parameter
         *     [IG21/performNetverify.md]; in all guides until 2019. The body is [assumed].
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such transaction, or it was deleted [IG21] */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Deleted, at once and for good; every retrieval answers 404 from now on [IG21/netverify-delete-api.md] */
        Deleted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The image [IG21/netverify-retrieval-api.md] */
        Image: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "image/jpeg": string;
                "image/png": string;
            };
        };
    };
    parameters: {
        /** @description Must name the business, as in `Company App/1.0` [IG21] */
        UserAgent: string;
        /** @description Jumio's reference */
        ScanReference: string;
        /** @description Jumio's reference of the authentication */
        TransactionReference: string;
        /** @description Which image */
        Classifier: "front" | "back" | "face";
        /** @description Counted from 1 */
        Number: number;
        /** @description Which of the images of a card */
        MaskHint: "masked" | "unmasked";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    initiateNetverify: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InitiateRequest"];
            };
        };
        responses: {
            /** @description The link [IG21/netverify-web-v4.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    performNetverify: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PerformNetverifyRequest"];
            };
        };
        responses: {
            /** @description The reference [IG21/performNetverify.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformNetverifyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getScanStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status; an answer without it was seen (C55) [IG21/netverify-retrieval-api.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanStatusResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteScan: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getScanData: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data [IG21/netverify-retrieval-api.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanData"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getScanDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The part [IG21/netverify-retrieval-api.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanDocumentResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getScanTransaction: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The part [IG21/netverify-retrieval-api.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanTransactionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getScanVerification: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The part [IG21/netverify-retrieval-api.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanVerificationResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getScanFacemap: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The face map [IG21/netverify-retrieval-api.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getScanImages: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links [IG21/netverify-retrieval-api.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanImages"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getScanImage: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
                /** @description Which image */
                classifier: components["parameters"]["Classifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Image"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getScanLivenessImage: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
                /** @description Counted from 1 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Image"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    initiateAuthentication: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InitiateAuthenticationRequest"];
            };
        };
        responses: {
            /** @description The link [IG21/netverify-authentication.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    initiateFacemapAuthentication: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    enrollmentMetadata: components["schemas"]["EnrollmentMetadata"];
                    /** @description The bytes of the face map */
                    facemap: string;
                };
            };
        };
        responses: {
            /** @description The reference [IG21/netverify-authentication-facemap.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiateFacemapResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getAuthentication: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference of the authentication */
                transactionReference: components["parameters"]["TransactionReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result [IG21/netverify-retrieval-api.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticationDetails"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteAuthentication: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference of the authentication */
                transactionReference: components["parameters"]["TransactionReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getAuthenticationFace: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference of the authentication */
                transactionReference: components["parameters"]["TransactionReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Image"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getAuthenticationLivenessImage: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference of the authentication */
                transactionReference: components["parameters"]["TransactionReference"];
                /** @description Counted from 1 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Image"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createAcquisition: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcquisitionRequest"];
            };
        };
        responses: {
            /** @description The link, or the reference [IG21/document-verification.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcquisitionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    finaliseAcquisition: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When [IG21/document-verification.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    uploadDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The bytes of the PDF. The name of the part is assumed */
                    document: string;
                };
            };
        };
        responses: {
            /** @description How many pages [IG21/document-verification.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedPages"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    uploadPage: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
                /** @description Counted from 1 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The bytes of the page */
                    image: string;
                };
            };
        };
        responses: {
            /** @description When [IG21/document-verification.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    completeAcquisition: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    metadata: components["schemas"]["AcquisitionRequest"];
                    /** @description The bytes of the page */
                    image: string;
                };
            };
        };
        responses: {
            /** @description The reference [IG21/document-verification.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcquisitionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getDocumentStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status [IG21/document-verification.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanStatusResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getDocumentData: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data [IG21/document-verification.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentData"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getDocumentDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The part [IG21/document-verification.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDocumentResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getDocumentTransaction: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The part [IG21/document-verification.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTransactionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getDocumentPages: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links [IG21/document-verification.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPages"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getDocumentPage: {
        parameters: {
            query?: {
                /** @description Which of the images of a card */
                maskhint?: components["parameters"]["MaskHint"];
            };
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
                /** @description Counted from 1 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Image"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getDocumentOriginal: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path: {
                /** @description Jumio's reference */
                scanReference: components["parameters"]["ScanReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF [IG21/document-verification.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getSupportedIdTypes: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list [IG21/netverify-supported-ids-api.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdTypeList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getAcceptedIdTypes: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list [IG21/netverify-supported-ids-api.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdTypeList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getSupportedDocumentTypes: {
        parameters: {
            query?: never;
            header: {
                /** @description Must name the business, as in `Company App/1.0` [IG21] */
                "User-Agent": components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list [IG21/document-verification.md] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTypeList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    netverify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Netverify"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    authentication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Authentication"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    documentVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["DocumentVerification"];
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
}
