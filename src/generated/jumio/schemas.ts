// Written by "npm run generate" from openapi/jumio.yaml. Edit that, not this.

import type { Schema } from '../../core/contract.ts';

/** `components.schemas` of the document. */
export const schemas: Readonly<Record<string, Schema>> = {
 "Netverify": {
  "title": "Callback of an ID verification",
  "description": "What it says depends on `verificationStatus`: only a rejection has a `rejectReason`, and each status has its own codes.\nAn approved document is not an approved person: `identityVerification` may say that the selfie shows somebody else [seed].\n",
  "allOf": [
   {
    "$ref": "#/components/schemas/NetverifyParameters"
   },
   {
    "oneOf": [
     {
      "$ref": "#/components/schemas/NetverifyApproved"
     },
     {
      "$ref": "#/components/schemas/NetverifyFraud"
     },
     {
      "$ref": "#/components/schemas/NetverifyUnsupportedType"
     },
     {
      "$ref": "#/components/schemas/NetverifyUnsupportedCountry"
     },
     {
      "$ref": "#/components/schemas/NetverifyNotReadable"
     },
     {
      "$ref": "#/components/schemas/NetverifyNotUploaded"
     }
    ]
   }
  ]
 },
 "NetverifyApproved": {
  "title": "An approved document",
  "$comment": "n6",
  "type": "object",
  "required": [
   "verificationStatus"
  ],
  "properties": {
   "verificationStatus": {
    "type": "string",
    "const": "APPROVED_VERIFIED",
    "description": "The document is genuine, readable and accepted [seed]"
   },
   "rejectReason": false
  }
 },
 "NetverifyFraud": {
  "title": "A rejected document that somebody tampered with, or that is none",
  "$comment": "n6",
  "type": "object",
  "required": [
   "verificationStatus",
   "rejectReason"
  ],
  "properties": {
   "verificationStatus": {
    "type": "string",
    "const": "DENIED_FRAUD",
    "description": "A sign of fraud [seed]"
   },
   "rejectReason": {
    "$ref": "#/components/schemas/FraudReason"
   }
  }
 },
 "NetverifyUnsupportedType": {
  "title": "A document of a type that is not supported, or not accepted by the account",
  "$comment": "n6",
  "type": "object",
  "required": [
   "verificationStatus"
  ],
  "properties": {
   "verificationStatus": {
    "type": "string",
    "const": "DENIED_UNSUPPORTED_ID_TYPE",
    "description": "Not supported by Jumio, or not accepted in the portal settings [seed]"
   },
   "rejectReason": false
  }
 },
 "NetverifyUnsupportedCountry": {
  "title": "A document of a country that is not supported, or not accepted by the account",
  "$comment": "n6",
  "type": "object",
  "required": [
   "verificationStatus"
  ],
  "properties": {
   "verificationStatus": {
    "type": "string",
    "const": "DENIED_UNSUPPORTED_ID_COUNTRY",
    "description": "Not supported by Jumio, or not accepted in the portal settings [seed]"
   },
   "rejectReason": false
  }
 },
 "NetverifyNotReadable": {
  "title": "An image that cannot be used",
  "description": "Also for a user who leaves in the second or third attempt of the web: then with the reason of the attempt before [seed].\n",
  "$comment": "n6",
  "type": "object",
  "required": [
   "verificationStatus",
   "rejectReason"
  ],
  "properties": {
   "verificationStatus": {
    "type": "string",
    "const": "ERROR_NOT_READABLE_ID",
    "description": "Not readable, a copy, or the wrong thing [seed]"
   },
   "rejectReason": {
    "$ref": "#/components/schemas/NotReadableReason"
   }
  }
 },
 "NetverifyNotUploaded": {
  "title": "Nothing was uploaded; the user never began, or left in the first attempt",
  "$comment": "n6",
  "type": "object",
  "required": [
   "verificationStatus"
  ],
  "properties": {
   "verificationStatus": {
    "type": "string",
    "const": "NO_ID_UPLOADED",
    "description": "Nothing to look at [seed]"
   },
   "rejectReason": false
  }
 },
 "NetverifyParameters": {
  "title": "Parameters of every ID verification",
  "description": "The parameters that may stand beside any status; the lengths are those of the table [seed]. `verificationStatus` is with the\nvariants, whether `idCheckMRZcode` must be there is a rule of its own.\n",
  "$comment": "n5, n25",
  "type": "object",
  "required": [
   "callBackType",
   "jumioIdScanReference",
   "idScanStatus",
   "idScanSource",
   "idCheckDataPositions",
   "idCheckDocumentValidation",
   "idCheckHologram",
   "idCheckMicroprint",
   "idCheckSecurityFeatures",
   "idCheckSignature",
   "transactionDate",
   "callbackDate"
  ],
  "properties": {
   "callBackType": {
    "type": "string",
    "const": "NETVERIFYID",
    "description": "Names the callback. Two capitals, though guides and clients also write `callbackType` (C46) [seed]"
   },
   "jumioIdScanReference": {
    "description": "Jumio's reference of the transaction; `transactionReference` in the answer of the v4 initiate [seed, SS]",
    "$ref": "#/components/schemas/JumioReference"
   },
   "idScanStatus": {
    "description": "SUCCESS exactly if approved [seed]",
    "$ref": "#/components/schemas/ScanStatus"
   },
   "idScanSource": {
    "$ref": "#/components/schemas/ScanSource"
   },
   "idCheckDataPositions": {
    "description": "Whether the data stands where it belongs [seed]",
    "$ref": "#/components/schemas/Check"
   },
   "idCheckDocumentValidation": {
    "description": "Whether the document is valid as a whole [seed]",
    "$ref": "#/components/schemas/Check"
   },
   "idCheckHologram": {
    "description": "The holograms [seed]",
    "$ref": "#/components/schemas/Check"
   },
   "idCheckMRZcode": {
    "description": "The machine-readable zone. Spelled with a small c. Left out, though required, for documents whose data is masked [seed];\n`idCheckMRZCode` is a spelling of guides and clients (C46).\n",
    "$ref": "#/components/schemas/Check"
   },
   "idCheckMicroprint": {
    "description": "The microprint; `idCheckMicroPrint` is a spelling of guides and clients (C46) [seed]",
    "$ref": "#/components/schemas/Check"
   },
   "idCheckSecurityFeatures": {
    "description": "Other security features [seed]",
    "$ref": "#/components/schemas/Check"
   },
   "idCheckSignature": {
    "description": "The signature [seed]",
    "$ref": "#/components/schemas/Check"
   },
   "transactionDate": {
    "description": "When the transaction was created, UTC [seed]",
    "$ref": "#/components/schemas/Timestamp"
   },
   "callbackDate": {
    "description": "When the callback was created, UTC [seed]",
    "$ref": "#/components/schemas/Timestamp"
   },
   "identityVerification": {
    "description": "Selfie and document compared; activation required [seed]",
    "$ref": "#/components/schemas/IdentityVerification"
   },
   "idType": {
    "$ref": "#/components/schemas/IdType"
   },
   "idSubtype": {
    "$ref": "#/components/schemas/IdSubtype"
   },
   "idCountry": {
    "description": "Issuing country [seed]",
    "$ref": "#/components/schemas/CountryCode"
   },
   "idScanImage": {
    "description": "Where the image of the front side is, if there is one [seed]",
    "$ref": "#/components/schemas/ScanImageUrl"
   },
   "idScanImageFace": {
    "description": "Where the selfie is; only with identity verification [seed]",
    "$ref": "#/components/schemas/ScanImageUrl"
   },
   "idScanImageBackside": {
    "description": "Where the image of the back side is, for documents scanned on both sides [seed]",
    "$ref": "#/components/schemas/ScanImageUrl"
   },
   "idNumber": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 200,
    "description": "Number of the document, read from it if extraction is on, else as supplied by the merchant [seed]"
   },
   "idFirstName": {
    "type": "string",
    "x-pii": "name",
    "maxLength": 200,
    "description": "First name, see idNumber; `N/A` for names in some scripts [seed]"
   },
   "idLastName": {
    "type": "string",
    "x-pii": "name",
    "maxLength": 200,
    "description": "Last name, see idNumber; `N/A` for names in some scripts, or the whole name in Chinese [seed]"
   },
   "idDob": {
    "type": "string",
    "x-pii": "date",
    "maxLength": 10,
    "format": "date",
    "description": "Date of birth, see idNumber; a date that the document gives in part is completed with 01 [seed]"
   },
   "idExpiry": {
    "type": "string",
    "x-pii": "date",
    "maxLength": 10,
    "format": "date",
    "description": "Date of expiry, see idNumber [seed]"
   },
   "idUsState": {
    "type": "string",
    "maxLength": 255,
    "description": "State of the United States, Australia or Canada; or, but for licences, a country or free text (C59) [seed]",
    "examples": [
     "OH",
     "NSW",
     "QC",
     "Kosovo"
    ]
   },
   "personalNumber": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 14,
    "description": "Personal number of a passport; `N/A` is common [seed]. 255 in retrieval (C6)",
    "examples": [
     "N/A"
    ]
   },
   "idAddress": {
    "description": "Address on the document, where supported; activation required [seed]",
    "$ref": "#/components/schemas/IdAddress"
   },
   "merchantIdScanReference": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 100,
    "description": "The merchant's reference [seed]; `customerInternalReference` of the v4 initiate (C45) [SN]"
   },
   "merchantReportingCriteria": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 100,
    "description": "As supplied at initiation [seed]"
   },
   "customerId": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 100,
    "description": "As supplied at initiation [seed]; `userReference` of the v4 initiate [SN]"
   },
   "clientIp": {
    "type": "string",
    "x-pii": "ip",
    "description": "Address of the user, documented as IPv4; whether IPv6 occurs is unknown (C60) [seed]",
    "examples": [
     "203.0.113.7"
    ]
   },
   "firstAttemptDate": {
    "description": "When the user first tried, UTC; `firstAttempt` is a spelling of guides and clients (C46) [seed]",
    "$ref": "#/components/schemas/Timestamp"
   },
   "optionalData1": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 255,
    "description": "Optional field of the first line of the machine-readable zone; not for Dutch IDs with masking (C13) [seed]"
   },
   "optionalData2": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 255,
    "description": "Optional field of the second line [seed]"
   },
   "dni": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 255,
    "description": "DNI of a Spanish identity card [seed]"
   },
   "curp": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 255,
    "description": "CURP of a Mexican passport, licence or voter card; activation required [seed]; 18 characters in retrieval"
   },
   "gender": {
    "$ref": "#/components/schemas/Gender"
   },
   "presetCountry": {
    "description": "Country that was preset at initiation [seed]",
    "$ref": "#/components/schemas/CountryCode"
   },
   "presetIdType": {
    "type": "string",
    "enum": [
     "PASSPORT",
     "DRIVING_LICENSE",
     "ID_CARD"
    ],
    "description": "Type that was preset at initiation; never a visa (C8) [seed]"
   },
   "dlCarPermission": {
    "type": "string",
    "maxLength": 255,
    "enum": [
     "YES",
     "NO",
     "NOT_READABLE"
    ],
    "description": "Whether the licence allows cars; activation required [seed]. Other words than `availability` of dlCategories (C15)"
   },
   "dlCategories": {
    "description": "Categories of the licence; activation required. Documented as one object, though a licence has several (C14), so read both [seed].\n",
    "oneOf": [
     {
      "$ref": "#/components/schemas/LicenceCategory"
     },
     {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/LicenceCategory"
      }
     }
    ]
   },
   "nationality": {
    "description": "Of BHR, HKG, MYS, PHL and SGP at first, later of any zone (C9); activation required [seed, IG23/callback.md]",
    "$ref": "#/components/schemas/CountryCode"
   },
   "passportNumber": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 255,
    "description": "Passport that a visa belongs to; activation required [seed]"
   },
   "durationOfStay": {
    "type": "string",
    "x-pii": "text",
    "maxLength": 255,
    "description": "Of a visa; activation required [seed]"
   },
   "numberOfEntries": {
    "type": "string",
    "x-pii": "text",
    "maxLength": 255,
    "description": "Of a visa; activation required [seed]"
   },
   "visaCategory": {
    "type": "string",
    "x-pii": "text",
    "maxLength": 255,
    "description": "Of a visa; activation required [seed]"
   },
   "originDob": {
    "type": "string",
    "x-pii": "date",
    "maxLength": 10,
    "pattern": "^[0-9]{4}/([0-9]{2})?/([0-9]{2})?$",
    "description": "Date of birth as printed, where a part may be missing [seed]",
    "examples": [
     "1990/12/09",
     "1990//",
     "1990/12/",
     "1990//09"
    ]
   },
   "issuingAuthority": {
    "type": "string",
    "x-pii": "text",
    "maxLength": 50,
    "description": "Of an Italian document; activation required [seed]"
   },
   "issuingDate": {
    "type": "string",
    "x-pii": "date",
    "maxLength": 10,
    "format": "date",
    "description": "Date of issue; activation required [seed]. The format is that of retrieval and of a recorded payload (C12) [SS]"
   },
   "issuingPlace": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 50,
    "description": "Of a Colombian or Italian document; activation required [seed]"
   },
   "livenessImages": {
    "type": "array",
    "description": "Where the liveness images are, in no order; SDK with identity verification only [seed]",
    "items": {
     "$ref": "#/components/schemas/LivenessImageUrl"
    }
   },
   "placeOfBirth": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 256,
    "description": "For 53 countries [seed]"
   },
   "facemap": {
    "type": "string",
    "x-pii": "url",
    "maxLength": 255,
    "format": "uri",
    "description": "Where the face map is; activation required [seed]"
   },
   "taxNumber": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 255,
    "description": "Of an Italian health or tax card; activation required [seed]. The guide names these subtypes as idType (C7)"
   },
   "cpf": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 255,
    "description": "Brazilian taxpayer number; activation required [seed]"
   },
   "registrationNumber": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 255,
    "description": "Registration number; activation required [seed]"
   },
   "mothersName": {
    "type": "string",
    "x-pii": "name",
    "maxLength": 255,
    "description": "Name of the mother; activation required [seed]"
   },
   "fathersName": {
    "type": "string",
    "x-pii": "name",
    "maxLength": 255,
    "description": "Name of the father; activation required [seed]"
   },
   "personalIdentificationNumber": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 255,
    "description": "Of a Georgian passport or a Colombian card; activation required [seed]. The guide names these types as idSubtype (C7)"
   },
   "rgNumber": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 255,
    "description": "Brazilian general registration; activation required [seed]"
   },
   "additionalChecks": {
    "description": "Since October 2018, not in the table [IG21/netverify-screening.md]",
    "$ref": "#/components/schemas/AdditionalChecks"
   },
   "voterIdNumber": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 255,
    "description": "Mexican \"clave de elector\", since October 2020; activation required [IG21/callback.md]"
   },
   "issuingNumber": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 255,
    "description": "Mexican \"número de emisión\", since October 2020; activation required [IG21/callback.md]"
   },
   "dateOfBirthParts": {
    "description": "Since 2022 [IG23/callback.md]",
    "$ref": "#/components/schemas/DateParts"
   },
   "expiryDateParts": {
    "description": "Since 2022 [IG23/callback.md]",
    "$ref": "#/components/schemas/DateParts"
   },
   "issuingDateParts": {
    "description": "Since 2022 [IG23/callback.md]",
    "$ref": "#/components/schemas/DateParts"
   },
   "residentPermitType": {
    "type": "string",
    "x-pii": "text",
    "description": "Of a British permit, since 2022; activation required [IG23/callback.md]"
   },
   "residentPermitRemarks": {
    "type": "string",
    "x-pii": "text",
    "description": "Of a British permit, since 2022; activation required [IG23/callback.md]"
   },
   "documentIdentificationNumber": {
    "type": "string",
    "x-pii": "number",
    "description": "Since 2022; activation required [IG23/callback.md]"
   },
   "citizenship": {
    "type": "string",
    "x-pii": "trait",
    "description": "Of an Indonesian document, since September 2022; activation required [IG23/callback.md]"
   },
   "maritalStatus": {
    "type": "string",
    "x-pii": "trait",
    "description": "Of an Indonesian document, since September 2022; activation required [IG23/callback.md]"
   },
   "religion": {
    "type": "string",
    "x-pii": "trait",
    "description": "Of an Indonesian or Malaysian document, since September 2022; activation required [IG23/callback.md]"
   },
   "lastNameAtBirth": {
    "type": "string",
    "x-pii": "name",
    "description": "For \"SLO\" (sic, no ISO code), since November 2022; activation required [IG23/callback.md]"
   },
   "remarks": {
    "type": "string",
    "x-pii": "text",
    "description": "For \"SLO\" (sic, no ISO code), since November 2022; activation required [IG23/callback.md]"
   },
   "disability": {
    "type": "string",
    "x-pii": "trait",
    "enum": [
     "YES",
     "NO"
    ],
    "description": "Of a Bahraini document, since November 2022; activation required [IG23/callback.md]"
   }
  },
  "allOf": [
   {
    "$ref": "#/components/schemas/RuleScanStatus"
   },
   {
    "$ref": "#/components/schemas/RuleChecks"
   },
   {
    "$ref": "#/components/schemas/RuleMrzCheck"
   },
   {
    "$ref": "#/components/schemas/RuleMrzCheckPresent"
   },
   {
    "$ref": "#/components/schemas/RuleMrzCheckReadable"
   },
   {
    "$ref": "#/components/schemas/RuleColourCopySource"
   },
   {
    "$ref": "#/components/schemas/RuleChipReason"
   },
   {
    "$ref": "#/components/schemas/RuleElectronicPassport"
   },
   {
    "$ref": "#/components/schemas/RuleIdentityVerification"
   },
   {
    "$ref": "#/components/schemas/RuleSubtype"
   },
   {
    "$ref": "#/components/schemas/RulePreset"
   },
   {
    "$ref": "#/components/schemas/RuleLicenceState"
   },
   {
    "$ref": "#/components/schemas/RuleOriginDob"
   },
   {
    "$ref": "#/components/schemas/RuleDni"
   },
   {
    "$ref": "#/components/schemas/RuleCurp"
   },
   {
    "$ref": "#/components/schemas/RuleRgNumber"
   },
   {
    "$ref": "#/components/schemas/RuleCpf"
   },
   {
    "$ref": "#/components/schemas/RuleIssuingAuthority"
   },
   {
    "$ref": "#/components/schemas/RuleIssuingPlace"
   },
   {
    "$ref": "#/components/schemas/RuleTaxNumber"
   },
   {
    "$ref": "#/components/schemas/RuleVisaParameters"
   },
   {
    "$ref": "#/components/schemas/RuleCarPermission"
   },
   {
    "$ref": "#/components/schemas/RuleLicenceCategories"
   },
   {
    "$ref": "#/components/schemas/RuleNonLatinNames"
   },
   {
    "$ref": "#/components/schemas/RulePersonalNumber"
   },
   {
    "$ref": "#/components/schemas/RuleLivenessSource"
   },
   {
    "$ref": "#/components/schemas/RuleNothingUploaded"
   },
   {
    "$ref": "#/components/schemas/RuleNothingChosen"
   },
   {
    "$ref": "#/components/schemas/RuleRawAddress"
   },
   {
    "$ref": "#/components/schemas/RuleApprovedVisa"
   },
   {
    "$ref": "#/components/schemas/RuleScreening"
   },
   {
    "$ref": "#/components/schemas/RuleRetiredParameters"
   }
  ]
 },
 "RuleScanStatus": {
  "description": "idScanStatus is SUCCESS exactly if the document is approved [seed]",
  "$comment": "n1",
  "allOf": [
   {
    "if": {
     "required": [
      "verificationStatus"
     ],
     "properties": {
      "verificationStatus": {
       "const": "APPROVED_VERIFIED"
      }
     }
    },
    "then": {
     "properties": {
      "idScanStatus": {
       "const": "SUCCESS"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "verificationStatus"
     ],
     "properties": {
      "verificationStatus": {
       "enum": [
        "DENIED_FRAUD",
        "DENIED_UNSUPPORTED_ID_TYPE",
        "DENIED_UNSUPPORTED_ID_COUNTRY",
        "ERROR_NOT_READABLE_ID",
        "NO_ID_UPLOADED"
       ]
      }
     }
    },
    "then": {
     "properties": {
      "idScanStatus": {
       "const": "ERROR"
      }
     }
    }
   }
  ]
 },
 "RuleChecks": {
  "description": "The six checks are OK exactly if the document is approved, else N/A [seed]",
  "$comment": "n2",
  "allOf": [
   {
    "if": {
     "required": [
      "verificationStatus"
     ],
     "properties": {
      "verificationStatus": {
       "const": "APPROVED_VERIFIED"
      }
     }
    },
    "then": {
     "properties": {
      "idCheckDataPositions": {
       "const": "OK"
      },
      "idCheckDocumentValidation": {
       "const": "OK"
      },
      "idCheckHologram": {
       "const": "OK"
      },
      "idCheckMicroprint": {
       "const": "OK"
      },
      "idCheckSecurityFeatures": {
       "const": "OK"
      },
      "idCheckSignature": {
       "const": "OK"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "verificationStatus"
     ],
     "properties": {
      "verificationStatus": {
       "enum": [
        "DENIED_FRAUD",
        "DENIED_UNSUPPORTED_ID_TYPE",
        "DENIED_UNSUPPORTED_ID_COUNTRY",
        "ERROR_NOT_READABLE_ID",
        "NO_ID_UPLOADED"
       ]
      }
     }
    },
    "then": {
     "properties": {
      "idCheckDataPositions": {
       "const": "N/A"
      },
      "idCheckDocumentValidation": {
       "const": "N/A"
      },
      "idCheckHologram": {
       "const": "N/A"
      },
      "idCheckMicroprint": {
       "const": "N/A"
      },
      "idCheckSecurityFeatures": {
       "const": "N/A"
      },
      "idCheckSignature": {
       "const": "N/A"
      }
     }
    }
   }
  ]
 },
 "RuleMrzCheck": {
  "description": "idCheckMRZcode is N/A unless the document is approved [seed]",
  "$comment": "n3",
  "if": {
   "required": [
    "verificationStatus"
   ],
   "properties": {
    "verificationStatus": {
     "enum": [
      "DENIED_FRAUD",
      "DENIED_UNSUPPORTED_ID_TYPE",
      "DENIED_UNSUPPORTED_ID_COUNTRY",
      "ERROR_NOT_READABLE_ID",
      "NO_ID_UPLOADED"
     ]
    }
   }
  },
  "then": {
   "properties": {
    "idCheckMRZcode": {
     "const": "N/A"
    }
   }
  }
 },
 "RuleMrzCheckPresent": {
  "description": "idCheckMRZcode is only left out for documents whose data is masked [seed]",
  "$comment": "n5",
  "if": {
   "not": {
    "anyOf": [
     {
      "required": [
       "idCountry",
       "idType"
      ],
      "properties": {
       "idCountry": {
        "enum": [
         "DEU",
         "NLD"
        ]
       },
       "idType": {
        "enum": [
         "PASSPORT",
         "ID_CARD"
        ]
       }
      }
     },
     {
      "required": [
       "idCountry",
       "idType"
      ],
      "properties": {
       "idCountry": {
        "enum": [
         "HKG",
         "SGP",
         "KOR"
        ]
       },
       "idType": {
        "const": "PASSPORT"
       }
      }
     }
    ]
   }
  },
  "then": {
   "required": [
    "idCheckMRZcode"
   ]
  }
 },
 "RuleMrzCheckReadable": {
  "description": "idCheckMRZcode is OK only for passports, and for identity cards of countries whose zone is checked [seed, IG21/portal-settings.md].\n\nLoose. The codes are our mapping of the names in the guide.\n",
  "$comment": "n4",
  "if": {
   "required": [
    "idCheckMRZcode",
    "idType"
   ],
   "properties": {
    "idCheckMRZcode": {
     "const": "OK"
    },
    "idType": {
     "not": {
      "const": "PASSPORT"
     }
    }
   }
  },
  "then": {
   "properties": {
    "idType": {
     "const": "ID_CARD"
    },
    "idCountry": {
     "enum": [
      "ALB",
      "ARG",
      "AUT",
      "BIH",
      "BGR",
      "CHL",
      "HRV",
      "CZE",
      "DNK",
      "DOM",
      "ECU",
      "SLV",
      "EST",
      "FIN",
      "FRA",
      "GEO",
      "DEU",
      "GTM",
      "HUN",
      "ITA",
      "KAZ",
      "KEN",
      "LVA",
      "LIE",
      "LTU",
      "MKD",
      "MLT",
      "MEX",
      "MDA",
      "MNE",
      "NLD",
      "PAK",
      "PRY",
      "PER",
      "POL",
      "PRT",
      "ROU",
      "SRB",
      "SVK",
      "SVN",
      "ESP",
      "SWE",
      "CHE",
      "TUR",
      "ARE"
     ]
    }
   }
  }
 },
 "RuleColourCopySource": {
  "description": "Code 103 comes from a camera of the web only [seed].\n\nLoose: the limit was dropped in January 2022 [IG23/callback.md] (C19).\n",
  "$comment": "n10",
  "if": {
   "required": [
    "rejectReason"
   ],
   "properties": {
    "rejectReason": {
     "type": "object",
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "103"
      }
     }
    }
   }
  },
  "then": {
   "properties": {
    "idScanSource": {
     "enum": [
      "WEB_CAM",
      "REDIRECT_CAM"
     ]
    }
   }
  }
 },
 "RuleChipReason": {
  "description": "Code 110 is about the chip of an electronic passport [seed].\n\nLoose.\n",
  "$comment": "n10",
  "if": {
   "required": [
    "rejectReason"
   ],
   "properties": {
    "rejectReason": {
     "type": "object",
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "110"
      }
     }
    }
   }
  },
  "then": {
   "properties": {
    "idType": {
     "const": "PASSPORT"
    },
    "idSubtype": {
     "const": "E_PASSPORT"
    }
   }
  }
 },
 "RuleElectronicPassport": {
  "description": "E_PASSPORT comes from the SDK only [seed].\n\nLoose.\n",
  "$comment": "n10",
  "if": {
   "required": [
    "idSubtype"
   ],
   "properties": {
    "idSubtype": {
     "const": "E_PASSPORT"
    }
   }
  },
  "then": {
   "properties": {
    "idScanSource": {
     "const": "SDK"
    }
   }
  }
 },
 "RuleIdentityVerification": {
  "description": "identityVerification only comes with an approved document [seed].\n\nLoose: a recorded retrieval has it beside DENIED_FRAUD (C2) [JL].\n",
  "$comment": "n11",
  "if": {
   "required": [
    "verificationStatus"
   ],
   "properties": {
    "verificationStatus": {
     "enum": [
      "DENIED_FRAUD",
      "DENIED_UNSUPPORTED_ID_TYPE",
      "DENIED_UNSUPPORTED_ID_COUNTRY",
      "ERROR_NOT_READABLE_ID",
      "NO_ID_UPLOADED"
     ]
    }
   }
  },
  "then": {
   "not": {
    "required": [
     "identityVerification"
    ]
   }
  }
 },
 "RuleSubtype": {
  "description": "idSubtype belongs to idType [seed]",
  "$comment": "n13",
  "allOf": [
   {
    "if": {
     "required": [
      "idType"
     ],
     "properties": {
      "idType": {
       "const": "ID_CARD"
      }
     }
    },
    "then": {
     "properties": {
      "idSubtype": {
       "enum": [
        "NATIONAL_ID",
        "CONSULAR_ID",
        "ELECTORAL_ID",
        "RESIDENT_PERMIT_ID",
        "TAX_ID",
        "STUDENT_ID",
        "PASSPORT_CARD_ID",
        "MILITARY_ID",
        "PUBLIC_SAFETY_ID",
        "HEALTH_ID",
        "OTHER_ID",
        "VISA",
        "UNKNOWN"
       ]
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "idType"
     ],
     "properties": {
      "idType": {
       "const": "DRIVING_LICENSE"
      }
     }
    },
    "then": {
     "properties": {
      "idSubtype": {
       "enum": [
        "REGULAR_DRIVING_LICENSE",
        "LEARNING_DRIVING_LICENSE"
       ]
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "idType"
     ],
     "properties": {
      "idType": {
       "const": "PASSPORT"
      }
     }
    },
    "then": {
     "properties": {
      "idSubtype": {
       "const": "E_PASSPORT"
      }
     }
    }
   }
  ]
 },
 "RulePreset": {
  "description": "presetCountry and presetIdType come together, as the request needs both [seed, IG21/netverify-web-v4.md]",
  "$comment": "n14",
  "if": {
   "anyOf": [
    {
     "required": [
      "presetCountry"
     ]
    },
    {
     "required": [
      "presetIdType"
     ]
    }
   ]
  },
  "then": {
   "required": [
    "presetCountry",
    "presetIdType"
   ]
  }
 },
 "RuleLicenceState": {
  "description": "idUsState of a licence is a subdivision of the United States, Australia or Canada, without the country [seed]",
  "$comment": "n15",
  "if": {
   "required": [
    "idType"
   ],
   "properties": {
    "idType": {
     "const": "DRIVING_LICENSE"
    }
   }
  },
  "then": {
   "properties": {
    "idUsState": {
     "enum": [
      "AL",
      "AK",
      "AZ",
      "AR",
      "CA",
      "CO",
      "CT",
      "DE",
      "FL",
      "GA",
      "HI",
      "ID",
      "IL",
      "IN",
      "IA",
      "KS",
      "KY",
      "LA",
      "ME",
      "MD",
      "MA",
      "MI",
      "MN",
      "MS",
      "MO",
      "MT",
      "NE",
      "NV",
      "NH",
      "NJ",
      "NM",
      "NY",
      "NC",
      "ND",
      "OH",
      "OK",
      "OR",
      "PA",
      "RI",
      "SC",
      "SD",
      "TN",
      "TX",
      "UT",
      "VT",
      "VA",
      "WA",
      "WV",
      "WI",
      "WY",
      "DC",
      "AS",
      "GU",
      "MP",
      "PR",
      "UM",
      "VI",
      "ACT",
      "NSW",
      "NT",
      "QLD",
      "SA",
      "TAS",
      "VIC",
      "AB",
      "BC",
      "MB",
      "NB",
      "NL",
      "NS",
      "NU",
      "ON",
      "PE",
      "QC",
      "SK",
      "YT"
     ]
    }
   }
  }
 },
 "RuleOriginDob": {
  "description": "originDob comes with documents of India and Hong Kong [seed].\n\nLoose: one row names both countries, another India alone (C11).\n",
  "$comment": "n16",
  "if": {
   "required": [
    "originDob"
   ]
  },
  "then": {
   "properties": {
    "idCountry": {
     "enum": [
      "IND",
      "HKG"
     ]
    }
   }
  }
 },
 "RuleDni": {
  "description": "dni comes with Spanish national identity cards [seed]",
  "$comment": "n17",
  "if": {
   "required": [
    "dni"
   ]
  },
  "then": {
   "properties": {
    "idCountry": {
     "const": "ESP"
    },
    "idSubtype": {
     "const": "NATIONAL_ID"
    }
   }
  }
 },
 "RuleCurp": {
  "description": "curp comes with Mexican passports, licences and voter cards [seed]",
  "$comment": "n17",
  "if": {
   "required": [
    "curp"
   ]
  },
  "then": {
   "properties": {
    "idCountry": {
     "const": "MEX"
    },
    "idType": {
     "enum": [
      "PASSPORT",
      "DRIVING_LICENSE",
      "ID_CARD"
     ]
    }
   },
   "if": {
    "required": [
     "idType"
    ],
    "properties": {
     "idType": {
      "const": "ID_CARD"
     }
    }
   },
   "then": {
    "properties": {
     "idSubtype": {
      "const": "ELECTORAL_ID"
     }
    }
   }
  }
 },
 "RuleRgNumber": {
  "description": "rgNumber comes with Brazilian documents [seed]",
  "$comment": "n17",
  "if": {
   "required": [
    "rgNumber"
   ]
  },
  "then": {
   "properties": {
    "idCountry": {
     "const": "BRA"
    }
   }
  }
 },
 "RuleCpf": {
  "description": "cpf comes with Brazilian documents [inferred].\n\nLoose.\n",
  "$comment": "n17",
  "if": {
   "required": [
    "cpf"
   ]
  },
  "then": {
   "properties": {
    "idCountry": {
     "const": "BRA"
    }
   }
  }
 },
 "RuleIssuingAuthority": {
  "description": "issuingAuthority comes with Italian documents [seed]",
  "$comment": "n17",
  "if": {
   "required": [
    "issuingAuthority"
   ]
  },
  "then": {
   "properties": {
    "idCountry": {
     "const": "ITA"
    }
   }
  }
 },
 "RuleIssuingPlace": {
  "description": "issuingPlace comes with Colombian and Italian documents [seed]",
  "$comment": "n17",
  "if": {
   "required": [
    "issuingPlace"
   ]
  },
  "then": {
   "properties": {
    "idCountry": {
     "enum": [
      "COL",
      "ITA"
     ]
    }
   }
  }
 },
 "RuleTaxNumber": {
  "description": "taxNumber comes with Italian health and tax cards [seed]",
  "$comment": "n17",
  "if": {
   "required": [
    "taxNumber"
   ]
  },
  "then": {
   "properties": {
    "idCountry": {
     "const": "ITA"
    },
    "idSubtype": {
     "enum": [
      "HEALTH_ID",
      "TAX_ID"
     ]
    }
   }
  }
 },
 "RuleVisaParameters": {
  "description": "passportNumber, durationOfStay, numberOfEntries and visaCategory come with visas [seed]",
  "$comment": "n17",
  "if": {
   "anyOf": [
    {
     "required": [
      "passportNumber"
     ]
    },
    {
     "required": [
      "durationOfStay"
     ]
    },
    {
     "required": [
      "numberOfEntries"
     ]
    },
    {
     "required": [
      "visaCategory"
     ]
    }
   ]
  },
  "then": {
   "properties": {
    "idType": {
     "const": "VISA"
    }
   }
  }
 },
 "RuleCarPermission": {
  "description": "dlCarPermission comes with approved licences [seed]",
  "$comment": "n17",
  "if": {
   "required": [
    "dlCarPermission"
   ]
  },
  "then": {
   "properties": {
    "verificationStatus": {
     "const": "APPROVED_VERIFIED"
    },
    "idType": {
     "const": "DRIVING_LICENSE"
    }
   }
  }
 },
 "RuleLicenceCategories": {
  "description": "dlCategories comes with licences of 13 countries [seed]",
  "$comment": "n17",
  "if": {
   "required": [
    "dlCategories"
   ]
  },
  "then": {
   "properties": {
    "idType": {
     "const": "DRIVING_LICENSE"
    },
    "idCountry": {
     "enum": [
      "AUT",
      "BEL",
      "BGR",
      "FRA",
      "DEU",
      "GBR",
      "ITA",
      "LVA",
      "LTU",
      "NLD",
      "ROU",
      "ESP",
      "TWN"
     ]
    }
   }
  }
 },
 "RuleNonLatinNames": {
  "description": "Names that are not printed in Latin letters are N/A, but for the Chinese name in idLastName [seed].\n\nLoose: a name that the merchant supplied may stand there, and a Korean licence may be printed in Latin.\n",
  "$comment": "n18",
  "allOf": [
   {
    "if": {
     "required": [
      "idCountry",
      "idType"
     ],
     "anyOf": [
      {
       "properties": {
        "idCountry": {
         "const": "CHN"
        },
        "idType": {
         "enum": [
          "DRIVING_LICENSE",
          "ID_CARD"
         ]
        }
       }
      },
      {
       "properties": {
        "idCountry": {
         "const": "KOR"
        },
        "idType": {
         "enum": [
          "DRIVING_LICENSE",
          "ID_CARD"
         ]
        }
       }
      },
      {
       "properties": {
        "idCountry": {
         "const": "JPN"
        },
        "idType": {
         "const": "DRIVING_LICENSE"
        }
       }
      },
      {
       "properties": {
        "idCountry": {
         "const": "RUS"
        },
        "idType": {
         "const": "ID_CARD"
        }
       }
      }
     ]
    },
    "then": {
     "properties": {
      "idFirstName": {
       "const": "N/A"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "idCountry",
      "idType"
     ],
     "anyOf": [
      {
       "properties": {
        "idCountry": {
         "const": "KOR"
        },
        "idType": {
         "const": "ID_CARD"
        }
       }
      },
      {
       "properties": {
        "idCountry": {
         "const": "JPN"
        },
        "idType": {
         "const": "DRIVING_LICENSE"
        }
       }
      },
      {
       "properties": {
        "idCountry": {
         "const": "RUS"
        },
        "idType": {
         "const": "ID_CARD"
        }
       }
      }
     ]
    },
    "then": {
     "properties": {
      "idLastName": {
       "const": "N/A"
      }
     }
    }
   }
  ]
 },
 "RulePersonalNumber": {
  "description": "personalNumber comes with passports; elsewhere it is N/A at most [seed].\n\nLoose: a recorded identity card has N/A, retrieval allows more (C6) [SS].\n",
  "$comment": "n19",
  "if": {
   "required": [
    "personalNumber",
    "idType"
   ],
   "properties": {
    "idType": {
     "not": {
      "const": "PASSPORT"
     }
    }
   }
  },
  "then": {
   "properties": {
    "personalNumber": {
     "const": "N/A"
    }
   }
  }
 },
 "RuleLivenessSource": {
  "description": "livenessImages come from the SDK [seed]",
  "$comment": "n21",
  "if": {
   "required": [
    "livenessImages"
   ]
  },
  "then": {
   "properties": {
    "idScanSource": {
     "const": "SDK"
    }
   }
  }
 },
 "RuleNothingUploaded": {
  "description": "Where nothing was uploaded there is no document, no image and nothing read from one [inferred].\n\nLoose.\n",
  "$comment": "n22",
  "if": {
   "required": [
    "verificationStatus"
   ],
   "properties": {
    "verificationStatus": {
     "const": "NO_ID_UPLOADED"
    }
   }
  },
  "then": {
   "not": {
    "anyOf": [
     {
      "required": [
       "idType"
      ]
     },
     {
      "required": [
       "idSubtype"
      ]
     },
     {
      "required": [
       "idCountry"
      ]
     },
     {
      "required": [
       "idScanImage"
      ]
     },
     {
      "required": [
       "idScanImageFace"
      ]
     },
     {
      "required": [
       "idScanImageBackside"
      ]
     },
     {
      "required": [
       "livenessImages"
      ]
     },
     {
      "required": [
       "idNumber"
      ]
     },
     {
      "required": [
       "idFirstName"
      ]
     },
     {
      "required": [
       "idLastName"
      ]
     },
     {
      "required": [
       "idDob"
      ]
     },
     {
      "required": [
       "idExpiry"
      ]
     },
     {
      "required": [
       "idAddress"
      ]
     }
    ]
   }
  }
 },
 "RuleNothingChosen": {
  "description": "WEB and REDIRECT mean that no way to capture was chosen, so nothing was uploaded [inferred].\n\nLoose.\n",
  "$comment": "n22",
  "if": {
   "required": [
    "idScanSource"
   ],
   "properties": {
    "idScanSource": {
     "enum": [
      "WEB",
      "REDIRECT"
     ]
    }
   }
  },
  "then": {
   "properties": {
    "verificationStatus": {
     "const": "NO_ID_UPLOADED"
    }
   }
  }
 },
 "RuleRawAddress": {
  "description": "From 17 August 2020 on an address has lines [seed].\n\nLoose: a sample of the guide kept the American parts for two more years (C16) [IG23/callback.md].\n",
  "$comment": "n26",
  "if": {
   "required": [
    "callbackDate",
    "idAddress"
   ],
   "properties": {
    "callbackDate": {
     "type": "string",
     "pattern": "^(202[1-9]|20[3-9]|2[1-9]|2020-(09|1|08-(1[7-9]|[23])))"
    }
   }
  },
  "then": {
   "properties": {
    "idAddress": {
     "not": {
      "anyOf": [
       {
        "required": [
         "stateCode"
        ]
       },
       {
        "required": [
         "state"
        ]
       },
       {
        "required": [
         "streetName"
        ]
       },
       {
        "required": [
         "streetSuffix"
        ]
       },
       {
        "required": [
         "streetDirection"
        ]
       },
       {
        "required": [
         "streetNumber"
        ]
       },
       {
        "required": [
         "unitDesignator"
        ]
       },
       {
        "required": [
         "unitNumber"
        ]
       },
       {
        "required": [
         "unitDetails"
        ]
       },
       {
        "required": [
         "zip"
        ]
       },
       {
        "required": [
         "zipExtension"
        ]
       },
       {
        "required": [
         "province"
        ]
       }
      ]
     }
    }
   }
  }
 },
 "RuleApprovedVisa": {
  "description": "Only visas of the United States and China are ever approved [seed]",
  "$comment": "n27",
  "if": {
   "required": [
    "verificationStatus",
    "idType"
   ],
   "properties": {
    "verificationStatus": {
     "const": "APPROVED_VERIFIED"
    },
    "idType": {
     "const": "VISA"
    }
   }
  },
  "then": {
   "properties": {
    "idCountry": {
     "enum": [
      "USA",
      "CHN"
     ]
    }
   }
  }
 },
 "RuleScreening": {
  "description": "A rejected document is never screened [IG21/netverify-screening.md].\n\nLoose.\n",
  "$comment": "n28",
  "if": {
   "required": [
    "verificationStatus",
    "additionalChecks"
   ],
   "properties": {
    "verificationStatus": {
     "enum": [
      "DENIED_FRAUD",
      "DENIED_UNSUPPORTED_ID_TYPE",
      "DENIED_UNSUPPORTED_ID_COUNTRY",
      "ERROR_NOT_READABLE_ID",
      "NO_ID_UPLOADED"
     ]
    },
    "additionalChecks": {
     "type": "object",
     "required": [
      "watchlistScreening"
     ]
    }
   }
  },
  "then": {
   "properties": {
    "additionalChecks": {
     "properties": {
      "watchlistScreening": {
       "properties": {
        "searchStatus": {
         "enum": [
          "NOT_DONE",
          "ERROR"
         ]
        }
       }
      }
     }
    }
   }
  }
 },
 "RuleRetiredParameters": {
  "description": "idFaceMatch, idFaceLiveness and additionalInformation were removed in 2017 and 2018 [IG21/README.md].\n\nLoose: client models still read them.\n",
  "not": {
   "anyOf": [
    {
     "required": [
      "idFaceMatch"
     ]
    },
    {
     "required": [
      "idFaceLiveness"
     ]
    },
    {
     "required": [
      "additionalInformation"
     ]
    }
   ]
  }
 },
 "JumioReference": {
  "title": "Reference of Jumio",
  "description": "36 characters at most [seed]; lower-case UUIDs of version 4 in all recorded payloads [SS, OC, SN]",
  "$comment": "n25",
  "type": "string",
  "x-pii": "id",
  "maxLength": 36,
  "examples": [
   "7c4f1d2a-e6b0-41f0-9a3b-0242ac120002"
  ],
  "allOf": [
   {
    "$ref": "#/components/schemas/RuleReferenceLength"
   }
  ]
 },
 "RuleReferenceLength": {
  "description": "A reference has 36 characters [inferred].\n\nLoose: 36 is documented as the most.\n",
  "if": {
   "type": "string"
  },
  "then": {
   "minLength": 36
  }
 },
 "Timestamp": {
  "title": "Moment in UTC",
  "description": "Seconds, then nothing or a dot and one, two or three digits, then Z [seed]",
  "type": "string",
  "format": "date-time",
  "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?Z$",
  "examples": [
   "2020-08-18T09:00:00Z",
   "2020-08-18T09:00:00.1Z",
   "2020-08-18T09:00:00.12Z",
   "2020-08-18T09:00:00.123Z"
  ]
 },
 "CountryCode": {
  "title": "Country",
  "description": "ISO 3166-1 alpha-3, or XKX for Kosovo [seed]",
  "$comment": "n25",
  "type": "string",
  "pattern": "^[A-Z]{3}$",
  "examples": [
   "FRA",
   "XKX"
  ]
 },
 "ScanStatus": {
  "title": "Result in one word",
  "type": "string",
  "enum": [
   "SUCCESS",
   "ERROR"
  ]
 },
 "ScanSource": {
  "title": "Where the images come from",
  "description": "WEB and REDIRECT: before a way to capture was chosen; _CAM a camera, _UPLOAD a file; API performNetverify; SDK mobile [seed].\nREDIRECT is the old web v3, dropped from the guide in April 2021; retrieval writes some with a hyphen (C22).\n",
  "type": "string",
  "enum": [
   "WEB",
   "WEB_CAM",
   "WEB_UPLOAD",
   "REDIRECT",
   "REDIRECT_CAM",
   "REDIRECT_UPLOAD",
   "API",
   "SDK"
  ]
 },
 "Check": {
  "title": "One check of the document",
  "type": "string",
  "enum": [
   "OK",
   "N/A"
  ]
 },
 "IdType": {
  "title": "Type of document",
  "description": "VISA occurs in certain cases only; a visa that is not supported is rejected with this type (C8) [seed]",
  "type": "string",
  "enum": [
   "PASSPORT",
   "DRIVING_LICENSE",
   "ID_CARD",
   "VISA"
  ]
 },
 "IdSubtype": {
  "title": "Subtype of document",
  "description": "Which belongs to which type is a rule; E_PASSPORT from mobile only. VISA is a subtype of ID_CARD here (C8) [seed]",
  "type": "string",
  "maxLength": 255,
  "enum": [
   "NATIONAL_ID",
   "CONSULAR_ID",
   "ELECTORAL_ID",
   "RESIDENT_PERMIT_ID",
   "TAX_ID",
   "STUDENT_ID",
   "PASSPORT_CARD_ID",
   "MILITARY_ID",
   "PUBLIC_SAFETY_ID",
   "HEALTH_ID",
   "OTHER_ID",
   "VISA",
   "UNKNOWN",
   "REGULAR_DRIVING_LICENSE",
   "LEARNING_DRIVING_LICENSE",
   "E_PASSPORT"
  ]
 },
 "Gender": {
  "title": "Gender",
  "description": "M or F [seed], X since June 2022 [IG23/callback.md] (C10)",
  "type": "string",
  "maxLength": 2,
  "enum": [
   "M",
   "F",
   "X"
  ]
 },
 "ScanImageUrl": {
  "title": "Link to an image of the document",
  "description": "JPEG or PNG; GET with Basic auth, Accept and a User-Agent that names the business [seed]",
  "type": "string",
  "x-pii": "url",
  "maxLength": 255,
  "format": "uri",
  "examples": [
   "https://netverify.com/recognition/v1/idscan/7c4f1d2a-e6b0-41f0-9a3b-0242ac120002/front"
  ]
 },
 "LivenessImageUrl": {
  "title": "Link to a liveness image",
  "type": "string",
  "x-pii": "url",
  "format": "uri",
  "examples": [
   "https://netverify.com/api/netverify/v2/scans/7c4f1d2a-e6b0-41f0-9a3b-0242ac120002/images/liveness/1"
  ]
 },
 "DateParts": {
  "title": "A date in parts",
  "description": "A part that the document does not print is left out [IG23/callback.md]",
  "type": "object",
  "x-pii": "date",
  "properties": {
   "year": {
    "type": "string",
    "examples": [
     "1990"
    ]
   },
   "month": {
    "type": "string",
    "examples": [
     "12"
    ]
   },
   "day": {
    "type": "string",
    "examples": [
     "09"
    ]
   }
  }
 },
 "IdentityVerification": {
  "title": "Selfie and document compared",
  "description": "A document can be approved while this says no; the merchant evaluates both [seed]",
  "$comment": "n12",
  "type": "object",
  "required": [
   "similarity",
   "validity"
  ],
  "properties": {
   "similarity": {
    "type": "string",
    "enum": [
     "MATCH",
     "NO_MATCH",
     "NOT_POSSIBLE"
    ],
    "description": "Whether selfie and document show the same person; NOT_POSSIBLE if it was not compared or the face is too bad [seed]"
   },
   "validity": {
    "type": "boolean",
    "description": "Whether it is a live person. TRUE or FALSE in the table, true in the sample, text in retrieval (C1) [seed]"
   },
   "reason": {
    "type": "string",
    "enum": [
     "SELFIE_CROPPED_FROM_ID",
     "ENTIRE_ID_USED_AS_SELFIE",
     "MULTIPLE_PEOPLE",
     "SELFIE_IS_SCREEN_PAPER_VIDEO",
     "SELFIE_MANIPULATED",
     "AGE_DIFFERENCE_TOO_BIG",
     "NO_FACE_PRESENT",
     "FACE_NOT_FULLY_VISIBLE",
     "BAD_QUALITY",
     "BLACK_AND_WHITE",
     "LIVENESS_FAILED"
    ],
    "description": "Why validity is false [seed]"
   },
   "similarityDecision": {
    "type": "string",
    "enum": [
     "MANUAL",
     "AUTOMATED"
    ],
    "description": "Who decided; only if switched on [seed]"
   },
   "similarityScore": {
    "type": "number",
    "minimum": 0,
    "maximum": 1,
    "description": "Only if switched on [seed]; the range is that of the automated product [IG21/jumiogo-callback.md]"
   },
   "handwrittenNoteMatches": {
    "type": "boolean",
    "description": "From May 2018 to May 2020, only if switched on; as TRUE or FALSE [IG@44908ec, IG@12bef26 callback.md]",
    "deprecated": true
   }
  },
  "allOf": [
   {
    "$ref": "#/components/schemas/RuleReasonOfInvalid"
   },
   {
    "$ref": "#/components/schemas/RuleNoReasonOfValid"
   }
  ]
 },
 "RuleReasonOfInvalid": {
  "description": "A validity of false has a reason [seed]",
  "$comment": "n12",
  "if": {
   "required": [
    "validity"
   ],
   "properties": {
    "validity": {
     "enum": [
      false,
      "FALSE",
      "false"
     ]
    }
   }
  },
  "then": {
   "required": [
    "reason"
   ]
  }
 },
 "RuleNoReasonOfValid": {
  "description": "A validity of true has no reason [seed].\n\nLoose: a recorded retrieval has the reason VALID (C3) [JL].\n",
  "$comment": "n12",
  "if": {
   "required": [
    "validity"
   ],
   "properties": {
    "validity": {
     "enum": [
      true,
      "TRUE",
      "true"
     ]
    }
   }
  },
  "then": {
   "not": {
    "required": [
     "reason"
    ]
   }
  }
 },
 "FraudReason": {
  "title": "Why a document counts as fraud",
  "description": "The reasons of DENIED_FRAUD [seed]",
  "$comment": "n7",
  "type": "object",
  "required": [
   "rejectReasonCode",
   "rejectReasonDescription"
  ],
  "properties": {
   "rejectReasonCode": {
    "type": "string",
    "maxLength": 5,
    "description": "A number as text [seed]. Codes grow with every edition (C20)",
    "enum": [
     "100",
     "105",
     "106",
     "107",
     "108",
     "109",
     "110",
     "111"
    ]
   },
   "rejectReasonDescription": {
    "type": "string",
    "maxLength": 64,
    "description": "Belongs to the code [seed]",
    "enum": [
     "MANIPULATED_DOCUMENT",
     "FRAUDSTER",
     "FAKE",
     "PHOTO_MISMATCH",
     "MRZ_CHECK_FAILED",
     "PUNCHED_DOCUMENT",
     "CHIP_DATA_MANIPULATED",
     "MISMATCH_PRINTED_BARCODE_DATA"
    ]
   },
   "rejectReasonDetails": {
    "description": "Object and array stand in one row of the guide; one entry came both ways, and an empty array occurs (C17) [seed, OC, SN]",
    "oneOf": [
     {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FraudDetail"
      }
     },
     {
      "$ref": "#/components/schemas/FraudDetail"
     }
    ]
   }
  },
  "allOf": [
   {
    "$ref": "#/components/schemas/RuleFraudReasonPair"
   },
   {
    "$ref": "#/components/schemas/RuleFraudReasonDetails"
   }
  ]
 },
 "RuleFraudReasonPair": {
  "description": "Code and description of a reason are a fixed pair [seed]",
  "$comment": "n8",
  "allOf": [
   {
    "if": {
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "100"
      }
     }
    },
    "then": {
     "properties": {
      "rejectReasonDescription": {
       "const": "MANIPULATED_DOCUMENT"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "105"
      }
     }
    },
    "then": {
     "properties": {
      "rejectReasonDescription": {
       "const": "FRAUDSTER"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "106"
      }
     }
    },
    "then": {
     "properties": {
      "rejectReasonDescription": {
       "const": "FAKE"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "107"
      }
     }
    },
    "then": {
     "properties": {
      "rejectReasonDescription": {
       "const": "PHOTO_MISMATCH"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "108"
      }
     }
    },
    "then": {
     "properties": {
      "rejectReasonDescription": {
       "const": "MRZ_CHECK_FAILED"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "109"
      }
     }
    },
    "then": {
     "properties": {
      "rejectReasonDescription": {
       "const": "PUNCHED_DOCUMENT"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "110"
      }
     }
    },
    "then": {
     "properties": {
      "rejectReasonDescription": {
       "const": "CHIP_DATA_MANIPULATED"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "111"
      }
     }
    },
    "then": {
     "properties": {
      "rejectReasonDescription": {
       "const": "MISMATCH_PRINTED_BARCODE_DATA"
      }
     }
    }
   }
  ]
 },
 "RuleFraudReasonDetails": {
  "description": "Only the reason 100 has details [seed]",
  "$comment": "n9",
  "if": {
   "required": [
    "rejectReasonCode",
    "rejectReasonDetails"
   ],
   "properties": {
    "rejectReasonCode": {
     "not": {
      "const": "100"
     }
    }
   }
  },
  "then": {
   "properties": {
    "rejectReasonDetails": {
     "type": "array",
     "maxItems": 0
    }
   }
  }
 },
 "FraudDetail": {
  "title": "What was manipulated",
  "$comment": "n9",
  "type": "object",
  "required": [
   "detailsCode",
   "detailsDescription"
  ],
  "properties": {
   "detailsCode": {
    "type": "string",
    "maxLength": 5,
    "description": "A number as text [seed]; 10011 has five digits (C21)",
    "enum": [
     "1001",
     "1002",
     "1003",
     "1004",
     "1005",
     "1006",
     "1007",
     "1008",
     "1009",
     "10011"
    ]
   },
   "detailsDescription": {
    "type": "string",
    "maxLength": 32,
    "description": "Belongs to the code [seed]",
    "enum": [
     "PHOTO",
     "DOCUMENT_NUMBER",
     "EXPIRY",
     "DOB",
     "NAME",
     "ADDRESS",
     "SECURITY_CHECKS",
     "SIGNATURE",
     "PERSONAL_NUMBER",
     "PLACE_OF_BIRTH"
    ]
   }
  },
  "allOf": [
   {
    "$ref": "#/components/schemas/RuleFraudDetailPair"
   }
  ]
 },
 "RuleFraudDetailPair": {
  "description": "Code and description of a detail are a fixed pair [seed]",
  "$comment": "n8",
  "allOf": [
   {
    "if": {
     "required": [
      "detailsCode"
     ],
     "properties": {
      "detailsCode": {
       "const": "1001"
      }
     }
    },
    "then": {
     "properties": {
      "detailsDescription": {
       "const": "PHOTO"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "detailsCode"
     ],
     "properties": {
      "detailsCode": {
       "const": "1002"
      }
     }
    },
    "then": {
     "properties": {
      "detailsDescription": {
       "const": "DOCUMENT_NUMBER"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "detailsCode"
     ],
     "properties": {
      "detailsCode": {
       "const": "1003"
      }
     }
    },
    "then": {
     "properties": {
      "detailsDescription": {
       "const": "EXPIRY"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "detailsCode"
     ],
     "properties": {
      "detailsCode": {
       "const": "1004"
      }
     }
    },
    "then": {
     "properties": {
      "detailsDescription": {
       "const": "DOB"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "detailsCode"
     ],
     "properties": {
      "detailsCode": {
       "const": "1005"
      }
     }
    },
    "then": {
     "properties": {
      "detailsDescription": {
       "const": "NAME"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "detailsCode"
     ],
     "properties": {
      "detailsCode": {
       "const": "1006"
      }
     }
    },
    "then": {
     "properties": {
      "detailsDescription": {
       "const": "ADDRESS"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "detailsCode"
     ],
     "properties": {
      "detailsCode": {
       "const": "1007"
      }
     }
    },
    "then": {
     "properties": {
      "detailsDescription": {
       "const": "SECURITY_CHECKS"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "detailsCode"
     ],
     "properties": {
      "detailsCode": {
       "const": "1008"
      }
     }
    },
    "then": {
     "properties": {
      "detailsDescription": {
       "const": "SIGNATURE"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "detailsCode"
     ],
     "properties": {
      "detailsCode": {
       "const": "1009"
      }
     }
    },
    "then": {
     "properties": {
      "detailsDescription": {
       "const": "PERSONAL_NUMBER"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "detailsCode"
     ],
     "properties": {
      "detailsCode": {
       "const": "10011"
      }
     }
    },
    "then": {
     "properties": {
      "detailsDescription": {
       "const": "PLACE_OF_BIRTH"
      }
     }
    }
   }
  ]
 },
 "NotReadableReason": {
  "title": "Why an image cannot be used",
  "description": "The reasons of ERROR_NOT_READABLE_ID [seed]",
  "$comment": "n7",
  "type": "object",
  "required": [
   "rejectReasonCode",
   "rejectReasonDescription"
  ],
  "properties": {
   "rejectReasonCode": {
    "type": "string",
    "maxLength": 5,
    "description": "A number as text [seed]. Codes grow with every edition (C20)",
    "enum": [
     "102",
     "103",
     "104",
     "200",
     "201",
     "202",
     "206",
     "207",
     "209",
     "210",
     "211",
     "300"
    ]
   },
   "rejectReasonDescription": {
    "type": "string",
    "maxLength": 64,
    "description": "Belongs to the code [seed]",
    "enum": [
     "PHOTOCOPY_BLACK_WHITE",
     "PHOTOCOPY_COLOR",
     "DIGITAL_COPY",
     "NOT_READABLE_DOCUMENT",
     "NO_DOCUMENT",
     "SAMPLE_DOCUMENT",
     "MISSING_BACK",
     "WRONG_DOCUMENT_PAGE",
     "MISSING_SIGNATURE",
     "CAMERA_BLACK_WHITE",
     "DIFFERENT_PERSONS_SHOWN",
     "MANUAL_REJECTION"
    ]
   },
   "rejectReasonDetails": {
    "description": "Object and array stand in one row of the guide; one entry came both ways, and an empty array occurs (C17) [seed, OC, SN]",
    "oneOf": [
     {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/NotReadableDetail"
      }
     },
     {
      "$ref": "#/components/schemas/NotReadableDetail"
     }
    ]
   }
  },
  "allOf": [
   {
    "$ref": "#/components/schemas/RuleNotReadableReasonPair"
   },
   {
    "$ref": "#/components/schemas/RuleNotReadableReasonDetails"
   }
  ]
 },
 "RuleNotReadableReasonPair": {
  "description": "Code and description of a reason are a fixed pair [seed]",
  "$comment": "n8",
  "allOf": [
   {
    "if": {
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "102"
      }
     }
    },
    "then": {
     "properties": {
      "rejectReasonDescription": {
       "const": "PHOTOCOPY_BLACK_WHITE"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "103"
      }
     }
    },
    "then": {
     "properties": {
      "rejectReasonDescription": {
       "const": "PHOTOCOPY_COLOR"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "104"
      }
     }
    },
    "then": {
     "properties": {
      "rejectReasonDescription": {
       "const": "DIGITAL_COPY"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "200"
      }
     }
    },
    "then": {
     "properties": {
      "rejectReasonDescription": {
       "const": "NOT_READABLE_DOCUMENT"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "201"
      }
     }
    },
    "then": {
     "properties": {
      "rejectReasonDescription": {
       "const": "NO_DOCUMENT"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "202"
      }
     }
    },
    "then": {
     "properties": {
      "rejectReasonDescription": {
       "const": "SAMPLE_DOCUMENT"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "206"
      }
     }
    },
    "then": {
     "properties": {
      "rejectReasonDescription": {
       "const": "MISSING_BACK"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "207"
      }
     }
    },
    "then": {
     "properties": {
      "rejectReasonDescription": {
       "const": "WRONG_DOCUMENT_PAGE"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "209"
      }
     }
    },
    "then": {
     "properties": {
      "rejectReasonDescription": {
       "const": "MISSING_SIGNATURE"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "210"
      }
     }
    },
    "then": {
     "properties": {
      "rejectReasonDescription": {
       "const": "CAMERA_BLACK_WHITE"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "211"
      }
     }
    },
    "then": {
     "properties": {
      "rejectReasonDescription": {
       "const": "DIFFERENT_PERSONS_SHOWN"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "rejectReasonCode"
     ],
     "properties": {
      "rejectReasonCode": {
       "const": "300"
      }
     }
    },
    "then": {
     "properties": {
      "rejectReasonDescription": {
       "const": "MANUAL_REJECTION"
      }
     }
    }
   }
  ]
 },
 "RuleNotReadableReasonDetails": {
  "description": "Only the reason 200 has details [seed]",
  "$comment": "n9",
  "if": {
   "required": [
    "rejectReasonCode",
    "rejectReasonDetails"
   ],
   "properties": {
    "rejectReasonCode": {
     "not": {
      "const": "200"
     }
    }
   }
  },
  "then": {
   "properties": {
    "rejectReasonDetails": {
     "type": "array",
     "maxItems": 0
    }
   }
  }
 },
 "NotReadableDetail": {
  "title": "What makes it unreadable",
  "$comment": "n9",
  "type": "object",
  "required": [
   "detailsCode",
   "detailsDescription"
  ],
  "properties": {
   "detailsCode": {
    "type": "string",
    "maxLength": 5,
    "description": "A number as text [seed]; 10011 has five digits (C21)",
    "enum": [
     "2001",
     "2002",
     "2003",
     "2004",
     "2005",
     "2006"
    ]
   },
   "detailsDescription": {
    "type": "string",
    "maxLength": 32,
    "description": "Belongs to the code [seed]",
    "enum": [
     "BLURRED",
     "BAD_QUALITY",
     "MISSING_PART_DOCUMENT",
     "HIDDEN_PART_DOCUMENT",
     "DAMAGED_DOCUMENT",
     "GLARE"
    ]
   }
  },
  "allOf": [
   {
    "$ref": "#/components/schemas/RuleNotReadableDetailPair"
   }
  ]
 },
 "RuleNotReadableDetailPair": {
  "description": "Code and description of a detail are a fixed pair [seed]",
  "$comment": "n8",
  "allOf": [
   {
    "if": {
     "required": [
      "detailsCode"
     ],
     "properties": {
      "detailsCode": {
       "const": "2001"
      }
     }
    },
    "then": {
     "properties": {
      "detailsDescription": {
       "const": "BLURRED"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "detailsCode"
     ],
     "properties": {
      "detailsCode": {
       "const": "2002"
      }
     }
    },
    "then": {
     "properties": {
      "detailsDescription": {
       "const": "BAD_QUALITY"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "detailsCode"
     ],
     "properties": {
      "detailsCode": {
       "const": "2003"
      }
     }
    },
    "then": {
     "properties": {
      "detailsDescription": {
       "const": "MISSING_PART_DOCUMENT"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "detailsCode"
     ],
     "properties": {
      "detailsCode": {
       "const": "2004"
      }
     }
    },
    "then": {
     "properties": {
      "detailsDescription": {
       "const": "HIDDEN_PART_DOCUMENT"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "detailsCode"
     ],
     "properties": {
      "detailsCode": {
       "const": "2005"
      }
     }
    },
    "then": {
     "properties": {
      "detailsDescription": {
       "const": "DAMAGED_DOCUMENT"
      }
     }
    }
   },
   {
    "if": {
     "required": [
      "detailsCode"
     ],
     "properties": {
      "detailsCode": {
       "const": "2006"
      }
     }
    },
    "then": {
     "properties": {
      "detailsDescription": {
       "const": "GLARE"
      }
     }
    }
   }
  ]
 },
 "IdAddress": {
  "title": "Address on an identity document",
  "description": "In one of three formats, with nothing that says in which; every part only if the document has it. Until 16 August 2020 the\ncountry decides, afterwards it is always RawAddress [seed].\n",
  "$comment": "n26",
  "anyOf": [
   {
    "$ref": "#/components/schemas/RawAddress"
   },
   {
    "$ref": "#/components/schemas/UsAddress"
   },
   {
    "$ref": "#/components/schemas/EuAddress"
   }
  ],
  "allOf": [
   {
    "$ref": "#/components/schemas/RuleOneAddressFormat"
   },
   {
    "$ref": "#/components/schemas/RuleAddressState"
   }
  ]
 },
 "RawAddress": {
  "title": "Address in lines",
  "description": "AUS, CAN, USA, MEX, DEU, ESP since 17 August 2020, all other countries always [seed]",
  "type": "object",
  "properties": {
   "line1": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 100,
    "description": "Line 1 [seed]"
   },
   "line2": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 100,
    "description": "Line 2 [seed]"
   },
   "line3": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 100,
    "description": "Line 3 [seed]"
   },
   "line4": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 100,
    "description": "Line 4 [seed]"
   },
   "line5": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 100,
    "description": "Line 5 [seed]"
   },
   "city": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 64,
    "description": "Town [seed]"
   },
   "subdivision": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 100,
    "description": "Region, state, province, emirate, department; `US-AL` or a bare code (C16) [seed]"
   },
   "postalCode": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 15,
    "description": "Postal code [seed]"
   },
   "country": {
    "description": "Country of the address; `countryCode` in document callbacks (C30) [seed]",
    "$ref": "#/components/schemas/CountryCode"
   },
   "formattedAddress": {
    "type": "string",
    "x-pii": "address",
    "description": "Everything in one line, ending with name or code of the country (C16); since 17 August 2020 [seed]"
   }
  }
 },
 "UsAddress": {
  "title": "Address in American parts",
  "description": "AUS, CAN, MEX, USA until 16 August 2020 [seed]",
  "type": "object",
  "properties": {
   "streetNumber": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 14,
    "description": "House number [seed]"
   },
   "streetDirection": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 255,
    "description": "N, E, S, W and the like [seed]"
   },
   "streetName": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 64,
    "description": "Street [seed]"
   },
   "streetSuffix": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 14,
    "description": "St, Dr and the like [seed]"
   },
   "unitDesignator": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 14,
    "description": "APT and the like [seed]"
   },
   "unitNumber": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 14,
    "description": "Number of the flat [seed]"
   },
   "city": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 64,
    "description": "Town [seed]"
   },
   "stateCode": {
    "type": "string",
    "maxLength": 6,
    "description": "ISO 3166-2, for example US-OH [seed]"
   },
   "zip": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 14,
    "description": "Postal code [seed]"
   },
   "zipExtension": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 20,
    "description": "Its second part [seed]"
   },
   "country": {
    "description": "Country of the address [seed]",
    "$ref": "#/components/schemas/CountryCode"
   }
  }
 },
 "EuAddress": {
  "title": "Address in European parts",
  "description": "DEU and ESP until 16 August 2020 [seed]",
  "type": "object",
  "properties": {
   "streetName": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 64,
    "description": "Street [seed]"
   },
   "streetNumber": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 15,
    "description": "House number [seed]"
   },
   "unitDetails": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 64,
    "description": "Flat, floor [seed]"
   },
   "city": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 64,
    "description": "Town [seed]"
   },
   "province": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 64,
    "description": "Province [seed]"
   },
   "postalCode": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 15,
    "description": "Postal code [seed]"
   },
   "country": {
    "description": "Country of the address [seed]",
    "$ref": "#/components/schemas/CountryCode"
   }
  }
 },
 "RuleOneAddressFormat": {
  "description": "The parts of an address belong to one format [seed]",
  "$comment": "n26",
  "allOf": [
   {
    "if": {
     "anyOf": [
      {
       "required": [
        "stateCode"
       ]
      },
      {
       "required": [
        "state"
       ]
      },
      {
       "required": [
        "streetSuffix"
       ]
      },
      {
       "required": [
        "streetDirection"
       ]
      },
      {
       "required": [
        "unitDesignator"
       ]
      },
      {
       "required": [
        "unitNumber"
       ]
      },
      {
       "required": [
        "zip"
       ]
      },
      {
       "required": [
        "zipExtension"
       ]
      }
     ]
    },
    "then": {
     "not": {
      "anyOf": [
       {
        "required": [
         "province"
        ]
       },
       {
        "required": [
         "unitDetails"
        ]
       },
       {
        "required": [
         "line1"
        ]
       },
       {
        "required": [
         "line2"
        ]
       },
       {
        "required": [
         "line3"
        ]
       },
       {
        "required": [
         "line4"
        ]
       },
       {
        "required": [
         "line5"
        ]
       },
       {
        "required": [
         "subdivision"
        ]
       },
       {
        "required": [
         "formattedAddress"
        ]
       },
       {
        "required": [
         "postalCode"
        ]
       }
      ]
     }
    }
   },
   {
    "if": {
     "anyOf": [
      {
       "required": [
        "line1"
       ]
      },
      {
       "required": [
        "line2"
       ]
      },
      {
       "required": [
        "line3"
       ]
      },
      {
       "required": [
        "line4"
       ]
      },
      {
       "required": [
        "line5"
       ]
      },
      {
       "required": [
        "subdivision"
       ]
      },
      {
       "required": [
        "formattedAddress"
       ]
      }
     ]
    },
    "then": {
     "not": {
      "anyOf": [
       {
        "required": [
         "province"
        ]
       },
       {
        "required": [
         "unitDetails"
        ]
       },
       {
        "required": [
         "streetName"
        ]
       },
       {
        "required": [
         "streetNumber"
        ]
       }
      ]
     }
    }
   }
  ]
 },
 "RuleAddressState": {
  "description": "The state is stateCode; it was `state`, two letters, until July 2014 [IG21/README.md].\n\nLoose: older clients and records have it [JR].\n",
  "not": {
   "required": [
    "state"
   ]
  }
 },
 "LicenceCategory": {
  "title": "One category of a driving licence",
  "type": "object",
  "required": [
   "category"
  ],
  "properties": {
   "category": {
    "type": "string",
    "x-pii": "text",
    "maxLength": 10,
    "description": "Latin or traditional Chinese [seed]",
    "examples": [
     "B",
     "普通重型機車"
    ]
   },
   "issueDate": {
    "type": "string",
    "x-pii": "date",
    "format": "date",
    "description": "When it was given [seed]"
   },
   "expiryDate": {
    "type": "string",
    "x-pii": "date",
    "format": "date",
    "description": "When it runs out [seed]"
   },
   "isReadable": {
    "type": "boolean",
    "const": false,
    "description": "Only there if the category cannot be read; FALSE in the table [seed]"
   },
   "availability": {
    "type": "string",
    "enum": [
     "yes",
     "no",
     "not readable"
    ],
    "description": "Lower case, and with a blank where dlCarPermission has an underscore (C15) [seed]"
   }
  }
 },
 "AdditionalChecks": {
  "title": "Further checks",
  "type": "object",
  "properties": {
   "watchlistScreening": {
    "$ref": "#/components/schemas/WatchlistScreening"
   }
  }
 },
 "WatchlistScreening": {
  "title": "Search in watch lists",
  "description": "Approved documents only, if switched on [IG21/netverify-screening.md]",
  "$comment": "n28",
  "type": "object",
  "required": [
   "searchStatus"
  ],
  "properties": {
   "searchStatus": {
    "type": "string",
    "enum": [
     "DONE",
     "NOT_DONE",
     "ERROR"
    ],
    "description": "Whether it was searched [IG21/netverify-screening.md]"
   },
   "searchId": {
    "type": "string",
    "x-pii": "id",
    "description": "Of the search [IG21/netverify-screening.md]"
   },
   "searchReference": {
    "type": "string",
    "x-pii": "id",
    "description": "Of the search [IG21/netverify-screening.md]"
   },
   "searchResults": {
    "type": "integer",
    "minimum": 0,
    "description": "How many hits; text in retrieval (C50) [IG21/netverify-screening.md]"
   },
   "searchResultUrl": {
    "type": "string",
    "x-pii": "url",
    "format": "uri",
    "description": "Where they are; the table says searchResultsLink (C50) [IG21/netverify-screening.md]"
   },
   "searchDate": {
    "description": "When it was searched; one hour late in the sample (C50) [IG21/netverify-screening.md]",
    "$ref": "#/components/schemas/Timestamp"
   }
  },
  "allOf": [
   {
    "$ref": "#/components/schemas/RuleScreeningDone"
   }
  ]
 },
 "RuleScreeningDone": {
  "description": "A search that was not done has no result [IG21/netverify-screening.md].\n\nLoose.\n",
  "$comment": "n28",
  "if": {
   "required": [
    "searchStatus"
   ],
   "properties": {
    "searchStatus": {
     "not": {
      "const": "DONE"
     }
    }
   }
  },
  "then": {
   "not": {
    "anyOf": [
     {
      "required": [
       "searchId"
      ]
     },
     {
      "required": [
       "searchReference"
      ]
     },
     {
      "required": [
       "searchResults"
      ]
     },
     {
      "required": [
       "searchResultUrl"
      ]
     },
     {
      "required": [
       "searchDate"
      ]
     }
    ]
   }
  }
 },
 "Authentication": {
  "title": "Callback of an authentication",
  "description": "All four results are final [IG21/netverify-authentication-facemap.md]. FAILED: not live, or not the enrolled person. What\nINVALID means is not explained anywhere.\n",
  "$comment": "a1",
  "type": "object",
  "required": [
   "callBackType",
   "transactionReference",
   "enrollmentTransactionReference",
   "transactionResult",
   "transactionDate",
   "callbackDate",
   "scanSource"
  ],
  "properties": {
   "callBackType": {
    "type": "string",
    "const": "NETVERIFY_AUTHENTICATION",
    "description": "Names the callback [seed]"
   },
   "transactionReference": {
    "description": "Reference of this authentication [seed]",
    "$ref": "#/components/schemas/JumioReference"
   },
   "enrollmentTransactionReference": {
    "description": "Reference of the ID verification that enrolled the user; another one (a2) [seed]",
    "$ref": "#/components/schemas/JumioReference"
   },
   "transactionResult": {
    "$ref": "#/components/schemas/AuthenticationResult"
   },
   "transactionDate": {
    "description": "When the authentication was created [seed]",
    "$ref": "#/components/schemas/Timestamp"
   },
   "callbackDate": {
    "description": "When the callback was created; 15 minutes later at most, but a day later in the sample (C39) [seed]",
    "$ref": "#/components/schemas/Timestamp"
   },
   "scanSource": {
    "type": "string",
    "enum": [
     "SDK",
     "WEB"
    ],
    "description": "Where the face was captured [seed]"
   },
   "userReference": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 100,
    "description": "The merchant's reference of the user [seed]; the length is that of the request [IG21/netverify-authentication.md]"
   },
   "idScanImageFace": {
    "description": "Where the face is. Called \"JSON array/object\" from 2019 to 2020, and text in every sample (C38) [seed]",
    "$ref": "#/components/schemas/AuthenticationImageUrl"
   },
   "livenessImages": {
    "type": "array",
    "description": "Where the liveness images are; count and order vary [seed]",
    "items": {
     "$ref": "#/components/schemas/AuthenticationImageUrl"
    }
   }
  },
  "allOf": [
   {
    "$ref": "#/components/schemas/RuleNotAVerification"
   },
   {
    "$ref": "#/components/schemas/RuleNoImagesOfExpired"
   }
  ]
 },
 "RuleNotAVerification": {
  "description": "An authentication has no verificationStatus and no jumioIdScanReference [seed]",
  "$comment": "a1",
  "not": {
   "anyOf": [
    {
     "required": [
      "verificationStatus"
     ]
    },
    {
     "required": [
      "jumioIdScanReference"
     ]
    }
   ]
  }
 },
 "RuleNoImagesOfExpired": {
  "description": "Where the user did nothing there are no images [inferred].\n\nLoose.\n",
  "$comment": "a5",
  "if": {
   "required": [
    "transactionResult"
   ],
   "properties": {
    "transactionResult": {
     "const": "EXPIRED"
    }
   }
  },
  "then": {
   "not": {
    "anyOf": [
     {
      "required": [
       "idScanImageFace"
      ]
     },
     {
      "required": [
       "livenessImages"
      ]
     }
    ]
   }
  }
 },
 "AuthenticationResult": {
  "title": "Result of an authentication",
  "description": "EXPIRED since July 2019; CREATED and STARTED occur in retrieval only (C42) [seed, IG21/README.md]",
  "type": "string",
  "enum": [
   "PASSED",
   "FAILED",
   "INVALID",
   "EXPIRED"
  ]
 },
 "AuthenticationImageUrl": {
  "title": "Link to an image of an authentication",
  "$comment": "a6",
  "type": "string",
  "x-pii": "url",
  "format": "uri",
  "pattern": "/authentications/[^/]+/images/",
  "examples": [
   "https://netverify.com/api/netverify/v2/authentications/7c4f1d2a-e6b0-41f0-9a3b-0242ac120004/images/face"
  ]
 },
 "DocumentVerification": {
  "title": "Callback of a document verification",
  "description": "Two plain parameters and two objects [seed]",
  "type": "object",
  "required": [
   "scanReference",
   "timestamp",
   "transaction"
  ],
  "properties": {
   "scanReference": {
    "description": "Jumio's reference [seed]",
    "$ref": "#/components/schemas/JumioReference"
   },
   "timestamp": {
    "description": "When the callback was created, UTC [seed]",
    "$ref": "#/components/schemas/Timestamp"
   },
   "transaction": {
    "$ref": "#/components/schemas/DocumentTransaction"
   },
   "document": {
    "description": "Only of a finished transaction [seed]; required in 2023 (C24) [IG23/callback.md]",
    "$ref": "#/components/schemas/Document"
   }
  },
  "allOf": [
   {
    "$ref": "#/components/schemas/RuleDocumentOfDone"
   },
   {
    "$ref": "#/components/schemas/RuleNoDocumentOfFailed"
   }
  ]
 },
 "RuleDocumentOfDone": {
  "description": "A finished transaction has a document [seed]",
  "$comment": "d1",
  "if": {
   "properties": {
    "transaction": {
     "type": "object",
     "required": [
      "status"
     ],
     "properties": {
      "status": {
       "const": "DONE"
      }
     }
    }
   }
  },
  "then": {
   "required": [
    "document"
   ]
  }
 },
 "RuleNoDocumentOfFailed": {
  "description": "A failed transaction has no document [seed].\n\nLoose: later guides require the parameter always (C24) [IG23/callback.md].\n",
  "$comment": "d1",
  "if": {
   "properties": {
    "transaction": {
     "type": "object",
     "required": [
      "status"
     ],
     "properties": {
      "status": {
       "const": "FAILED"
      }
     }
    }
   }
  },
  "then": {
   "not": {
    "required": [
     "document"
    ]
   }
  }
 },
 "DocumentTransaction": {
  "title": "Transaction of a document verification",
  "type": "object",
  "required": [
   "date",
   "status",
   "source",
   "merchantScanReference",
   "customerId"
  ],
  "properties": {
   "date": {
    "description": "When the transaction was created, UTC [seed]",
    "$ref": "#/components/schemas/Timestamp"
   },
   "status": {
    "type": "string",
    "enum": [
     "DONE",
     "FAILED"
    ],
    "description": "FAILED if it was not finalised in time, 5 minutes then and 15 later (C23) [seed, IG21/callback.md]"
   },
   "source": {
    "type": "string",
    "enum": [
     "DOC_UPLOAD",
     "DOC_API",
     "DOC_SDK"
    ],
    "description": "Web, API or mobile [seed]"
   },
   "merchantScanReference": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 255,
    "description": "The merchant's reference [seed]; 100 in the request (C25)"
   },
   "customerId": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 255,
    "description": "As supplied at initiation [seed]; 100 in the request (C25)"
   },
   "merchantReportingCriteria": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 255,
    "description": "As supplied at initiation [seed]"
   },
   "clientIp": {
    "type": "string",
    "x-pii": "ip",
    "maxLength": 100,
    "description": "As supplied to the API [seed]",
    "examples": [
     "203.0.113.7"
    ]
   }
  },
  "allOf": [
   {
    "$ref": "#/components/schemas/RuleClientIpOfApi"
   }
  ]
 },
 "RuleClientIpOfApi": {
  "description": "clientIp comes from the API alone [seed]",
  "$comment": "d7",
  "if": {
   "required": [
    "clientIp"
   ]
  },
  "then": {
   "properties": {
    "source": {
     "const": "DOC_API"
    }
   }
  }
 },
 "Document": {
  "title": "A document and what became of it",
  "$comment": "d2",
  "allOf": [
   {
    "$ref": "#/components/schemas/DocumentBody"
   },
   {
    "oneOf": [
     {
      "$ref": "#/components/schemas/UploadedDocument"
     },
     {
      "$ref": "#/components/schemas/ExtractedDocument"
     },
     {
      "$ref": "#/components/schemas/DiscardedDocument"
     }
    ]
   }
  ]
 },
 "UploadedDocument": {
  "title": "A document that was stored, and not read",
  "$comment": "d2",
  "type": "object",
  "required": [
   "status"
  ],
  "properties": {
   "status": {
    "type": "string",
    "const": "UPLOADED",
    "description": "The default; also a card statement without a full card number [seed]"
   },
   "extractedData": false
  }
 },
 "ExtractedDocument": {
  "title": "A document that was read, or masked",
  "$comment": "d2",
  "type": "object",
  "required": [
   "status",
   "extractedData"
  ],
  "properties": {
   "status": {
    "type": "string",
    "const": "EXTRACTED",
    "description": "A supported document; always where a card number was masked [seed]"
   },
   "extractedData": {
    "$ref": "#/components/schemas/ExtractedData"
   }
  }
 },
 "DiscardedDocument": {
  "title": "A document that extraction was asked for and is not possible of",
  "$comment": "d2",
  "type": "object",
  "required": [
   "status"
  ],
  "properties": {
   "status": {
    "type": "string",
    "const": "DISCARDED",
    "description": "Not supported for extraction [seed]"
   },
   "extractedData": false
  }
 },
 "DocumentBody": {
  "title": "What is known of every document",
  "$comment": "d9",
  "type": "object",
  "required": [
   "country",
   "type",
   "images"
  ],
  "properties": {
   "country": {
    "description": "Issuing country [seed]. The request may leave it out for cards (C31)",
    "$ref": "#/components/schemas/CountryCode"
   },
   "type": {
    "$ref": "#/components/schemas/DocumentType"
   },
   "images": {
    "type": "array",
    "minItems": 1,
    "maxItems": 30,
    "description": "Where the pages are; a credit card has pages from 101 on in a sample [seed, IG21/netverify-retrieval-api.md]",
    "items": {
     "$ref": "#/components/schemas/DocumentPageUrl"
    }
   },
   "originalDocument": {
    "type": "string",
    "x-pii": "url",
    "format": "uri",
    "description": "Where the submitted PDF is, if there was one [seed]"
   },
   "customDocumentCode": {
    "type": "string",
    "maxLength": 100,
    "description": "The merchant's own code [seed]; the portal takes 10 characters (C33) [IG21/portal-settings.md]"
   }
  },
  "allOf": [
   {
    "$ref": "#/components/schemas/RuleCustomCode"
   },
   {
    "$ref": "#/components/schemas/RuleCardPages"
   },
   {
    "$ref": "#/components/schemas/RuleCardIsMasked"
   },
   {
    "$ref": "#/components/schemas/RuleSocialSecurityCard"
   },
   {
    "$ref": "#/components/schemas/RuleExtractedMembers"
   }
  ]
 },
 "RuleCustomCode": {
  "description": "customDocumentCode comes with the type CUSTOM, and only with it [seed]",
  "$comment": "d3",
  "if": {
   "required": [
    "type"
   ],
   "properties": {
    "type": {
     "const": "CUSTOM"
    }
   }
  },
  "then": {
   "required": [
    "customDocumentCode"
   ]
  },
  "else": {
   "not": {
    "required": [
     "customDocumentCode"
    ]
   }
  }
 },
 "RuleCardPages": {
  "description": "A credit card has two pages at most [IG21/document-verification.md]",
  "$comment": "d9",
  "if": {
   "required": [
    "type"
   ],
   "properties": {
    "type": {
     "const": "CC"
    }
   }
  },
  "then": {
   "properties": {
    "images": {
     "maxItems": 2
    }
   }
  }
 },
 "RuleCardIsMasked": {
  "description": "A credit card is always masked, so it is EXTRACTED [seed].\n\nLoose.\n",
  "$comment": "d4",
  "if": {
   "required": [
    "type"
   ],
   "properties": {
    "type": {
     "const": "CC"
    }
   }
  },
  "then": {
   "properties": {
    "status": {
     "const": "EXTRACTED"
    }
   }
  }
 },
 "RuleSocialSecurityCard": {
  "description": "Social security cards are read for the United States only [seed].\n\nLoose: a sample has one of AUT, though not extracted (C29).\n",
  "$comment": "d5",
  "if": {
   "required": [
    "type",
    "status"
   ],
   "properties": {
    "type": {
     "const": "SSC"
    },
    "status": {
     "const": "EXTRACTED"
    }
   }
  },
  "then": {
   "properties": {
    "country": {
     "const": "USA"
    }
   }
  }
 },
 "RuleExtractedMembers": {
  "description": "What is read of a document belongs to its type [seed].\n\nLoose: what is read has changed with every edition (C28, C34).\n",
  "$comment": "d5",
  "allOf": [
   {
    "if": {
     "properties": {
      "extractedData": {
       "type": "object",
       "anyOf": [
        {
         "required": [
          "accountNumber"
         ]
        },
        {
         "required": [
          "swiftCode"
         ]
        }
       ]
      }
     },
     "required": [
      "extractedData"
     ]
    },
    "then": {
     "properties": {
      "type": {
       "const": "BS"
      }
     }
    }
   },
   {
    "if": {
     "properties": {
      "extractedData": {
       "type": "object",
       "required": [
        "dueDate"
       ]
      }
     },
     "required": [
      "extractedData"
     ]
    },
    "then": {
     "properties": {
      "type": {
       "const": "UB"
      }
     }
    }
   },
   {
    "if": {
     "properties": {
      "extractedData": {
       "type": "object",
       "required": [
        "cardNumberLastFourDigits"
       ]
      }
     },
     "required": [
      "extractedData"
     ]
    },
    "then": {
     "properties": {
      "type": {
       "const": "CCS"
      }
     }
    }
   },
   {
    "if": {
     "properties": {
      "extractedData": {
       "type": "object",
       "anyOf": [
        {
         "required": [
          "pan"
         ]
        },
        {
         "required": [
          "expiryDate"
         ]
        }
       ]
      }
     },
     "required": [
      "extractedData"
     ]
    },
    "then": {
     "properties": {
      "type": {
       "enum": [
        "CC",
        "CCS"
       ]
      }
     }
    }
   },
   {
    "if": {
     "properties": {
      "extractedData": {
       "type": "object",
       "anyOf": [
        {
         "required": [
          "firstName"
         ]
        },
        {
         "required": [
          "lastName"
         ]
        },
        {
         "required": [
          "ssn"
         ]
        },
        {
         "required": [
          "signatureAvailable"
         ]
        }
       ]
      }
     },
     "required": [
      "extractedData"
     ]
    },
    "then": {
     "properties": {
      "type": {
       "const": "SSC"
      }
     }
    }
   },
   {
    "if": {
     "properties": {
      "extractedData": {
       "type": "object",
       "required": [
        "dateOfBirth"
       ]
      }
     },
     "required": [
      "extractedData"
     ]
    },
    "then": {
     "properties": {
      "type": {
       "const": "BC"
      }
     }
    }
   }
  ]
 },
 "DocumentType": {
  "title": "Type of a document",
  "description": "CC credit card, BS bank statement, IC insurance card, UB utility bill, CAAP cash advance application, CRC corporate resolution\ncertificate, CCS credit card statement, LAG lease agreement, LOAP loan application, MOAP mortgage application, TR tax return,\nVT vehicle title, VC voided check, STUC student card, HCC health care card, CB council bill, SENC seniors card, MEDC Medicare\ncard, BC birth certificate, WWCC working with children check, SS superannuation statement, TAC trade association card, SEL\nschool enrolment letter, PB phone bill, SSC social security card, CUSTOM, OTHER [seed]. USSS until February 2019.\n",
  "type": "string",
  "enum": [
   "CC",
   "BS",
   "IC",
   "UB",
   "CAAP",
   "CRC",
   "CCS",
   "LAG",
   "LOAP",
   "MOAP",
   "TR",
   "VT",
   "VC",
   "STUC",
   "HCC",
   "CB",
   "SENC",
   "MEDC",
   "BC",
   "WWCC",
   "SS",
   "TAC",
   "SEL",
   "PB",
   "SSC",
   "CUSTOM",
   "OTHER"
  ]
 },
 "DocumentPageUrl": {
  "title": "Link to a page of a document",
  "$comment": "d6",
  "type": "string",
  "x-pii": "url",
  "format": "uri",
  "pattern": "/documents/[^/]+/pages/[0-9]+$",
  "examples": [
   "https://retrieval.netverify.com/api/netverify/v2/documents/7c4f1d2a-e6b0-41f0-9a3b-0242ac120005/pages/1"
  ]
 },
 "ExtractedData": {
  "title": "What was read of a document",
  "description": "A plain object here; retrieval puts JSON text into it (C35) [seed]",
  "type": "object",
  "properties": {
   "firstName": {
    "type": "string",
    "x-pii": "name",
    "maxLength": 255,
    "description": "If readable [seed]"
   },
   "lastName": {
    "type": "string",
    "x-pii": "name",
    "maxLength": 255,
    "description": "If readable [seed]"
   },
   "name": {
    "type": "string",
    "x-pii": "name",
    "maxLength": 100,
    "description": "Whole name, if readable [seed]; firstName in retrieval (C36)"
   },
   "accountNumber": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 34,
    "description": "IBAN or number of a bank account [seed]"
   },
   "pan": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 20,
    "description": "Number of a card, masked but for its end [seed, IG21/netverify-retrieval-api.md]",
    "examples": [
     "XXXXXXXXXXXX0042"
    ]
   },
   "issueDate": {
    "type": "string",
    "x-pii": "date",
    "format": "date",
    "description": "Date of issue; of a card its expiry (C27) [seed]"
   },
   "expiryDate": {
    "type": "string",
    "x-pii": "date",
    "format": "date",
    "description": "Date of expiry [seed]; MM/YY later (C27)"
   },
   "ssn": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 255,
    "description": "Social security number, if readable [seed]"
   },
   "signatureAvailable": {
    "type": "boolean",
    "description": "Text in the table, a JSON boolean in the sample (C26) [seed]"
   },
   "swiftCode": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 20,
    "description": "BIC [seed]"
   },
   "address": {
    "$ref": "#/components/schemas/DocumentAddress"
   },
   "dueDate": {
    "type": "string",
    "x-pii": "date",
    "description": "Of a utility bill; named, and defined nowhere (C28) [seed]"
   },
   "cardNumberLastFourDigits": {
    "type": "string",
    "x-pii": "number",
    "description": "Of a card statement; named, and defined nowhere (C28) [seed]"
   },
   "dateOfBirth": {
    "type": "string",
    "x-pii": "date",
    "description": "Of a birth certificate, 2023 (C28) [IG23/document-verification.md]"
   }
  }
 },
 "DocumentAddress": {
  "title": "Address on a document",
  "description": "In lines only; its country is `countryCode`, not `country` (C30) [seed]",
  "type": "object",
  "properties": {
   "line1": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 100,
    "description": "Line 1 [seed]"
   },
   "line2": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 100,
    "description": "Line 2 [seed]"
   },
   "line3": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 100,
    "description": "Line 3 [seed]"
   },
   "line4": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 100,
    "description": "Line 4 [seed]"
   },
   "line5": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 100,
    "description": "Line 5 [seed]"
   },
   "city": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 64,
    "description": "Town [seed]"
   },
   "subdivision": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 50,
    "description": "Region, state, province; 100 in ID verifications (C16) [seed]"
   },
   "postalCode": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 15,
    "description": "Postal code [seed]"
   },
   "countryCode": {
    "description": "Country of the address [seed]",
    "$ref": "#/components/schemas/CountryCode"
   },
   "formattedAddress": {
    "type": "string",
    "x-pii": "address",
    "description": "Everything in one line; later [IG21/callback.md]"
   }
  }
 },
 "Error": {
  "title": "An error",
  "description": "As recorded [JL]; the bodies of 401, 403 and of most 400 are not known",
  "type": "object",
  "required": [
   "httpStatus",
   "message",
   "requestURI"
  ],
  "properties": {
   "httpStatus": {
    "type": "string",
    "description": "The code as text [JL]"
   },
   "message": {
    "type": "string",
    "description": "For people [JL]"
   },
   "requestURI": {
    "type": "string",
    "description": "Absolute [JL]"
   },
   "error": {
    "type": "string",
    "description": "A client looks for it [JL]"
   }
  }
 },
 "InitiateRequest": {
  "title": "Start of an ID verification on the web",
  "description": "As documented [IG21/netverify-web-v4.md]",
  "type": "object",
  "required": [
   "customerInternalReference",
   "userReference"
  ],
  "properties": {
   "customerInternalReference": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 100,
    "description": "merchantIdScanReference of the callback (C45); no personal data"
   },
   "userReference": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 100,
    "description": "customerId of the callback; no personal data"
   },
   "reportingCriteria": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 100,
    "description": "merchantReportingCriteria of the callback [inferred]"
   },
   "successUrl": {
    "type": "string",
    "x-pii": "url",
    "maxLength": 2047,
    "description": "2047, 2048 or 255 by guide (C48)"
   },
   "errorUrl": {
    "type": "string",
    "x-pii": "url",
    "maxLength": 255
   },
   "callbackUrl": {
    "type": "string",
    "x-pii": "url",
    "maxLength": 255,
    "description": "HTTPS, no port, no IP address, no fragment; query parameters are forbidden or restricted (C47)"
   },
   "workflowId": {
    "type": "integer",
    "enum": [
     100,
     101,
     102,
     200,
     201,
     202
    ],
    "description": "ID only 100, 101, 102; with selfie 200, 201, 202: camera and upload, camera, upload"
   },
   "presets": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Preset"
    }
   },
   "locale": {
    "type": "string",
    "maxLength": 5,
    "description": "en by default, but en-US in a recorded link (C49)"
   },
   "tokenLifetimeInMinutes": {
    "type": "integer",
    "minimum": 5,
    "maximum": 86400,
    "default": 30
   }
  }
 },
 "Preset": {
  "title": "What the user need not choose",
  "description": "All three together [IG21/netverify-web-v4.md]",
  "type": "object",
  "required": [
   "index",
   "country",
   "type"
  ],
  "properties": {
   "index": {
    "type": "integer",
    "const": 1
   },
   "country": {
    "$ref": "#/components/schemas/CountryCode"
   },
   "type": {
    "type": "string",
    "enum": [
     "PASSPORT",
     "DRIVING_LICENSE",
     "ID_CARD"
    ]
   },
   "additionalChecks": {
    "type": "object",
    "properties": {
     "watchlistScreening": {
      "type": "object",
      "properties": {
       "enableSearch": {
        "type": "string",
        "description": "true, as text; enabledSearch in one guide (C50)"
       },
       "searchProfile": {
        "type": "string"
       }
      }
     }
    }
   }
  }
 },
 "InitiateResponse": {
  "title": "A link for the user",
  "description": "As documented [IG21/netverify-web-v4.md, IG21/netverify-authentication.md]",
  "type": "object",
  "required": [
   "timestamp",
   "transactionReference",
   "redirectUrl"
  ],
  "properties": {
   "timestamp": {
    "type": "string",
    "maxLength": 24
   },
   "transactionReference": {
    "$ref": "#/components/schemas/JumioReference"
   },
   "redirectUrl": {
    "type": "string",
    "x-pii": "url",
    "format": "uri"
   }
  }
 },
 "PerformNetverifyRequest": {
  "title": "Images for an ID verification",
  "description": "As documented [IG21/performNetverify.md]",
  "type": "object",
  "required": [
   "merchantIdScanReference",
   "frontsideImage",
   "country",
   "idType"
  ],
  "properties": {
   "merchantIdScanReference": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 100
   },
   "frontsideImage": {
    "type": "string",
    "x-pii": "text",
    "description": "Base64; 15 MB, sides under 8000 pixels, the longest over 300"
   },
   "frontsideImageMimeType": {
    "type": "string",
    "enum": [
     "image/jpeg",
     "image/png"
    ],
    "default": "image/jpeg"
   },
   "faceImage": {
    "type": "string",
    "x-pii": "text",
    "description": "Base64; required with face match, though the sample has none (C43)"
   },
   "faceImageMimeType": {
    "type": "string",
    "enum": [
     "image/jpeg",
     "image/png"
    ],
    "default": "image/jpeg"
   },
   "backsideImage": {
    "type": "string",
    "x-pii": "text",
    "description": "Base64; 15 MB, sides under 8000 pixels, the longest over 300"
   },
   "backsideImageMimeType": {
    "type": "string",
    "enum": [
     "image/jpeg",
     "image/png"
    ],
    "default": "image/jpeg"
   },
   "country": {
    "$ref": "#/components/schemas/CountryCode"
   },
   "idType": {
    "$ref": "#/components/schemas/IdType"
   },
   "customerId": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 100,
    "description": "Required with screening"
   },
   "merchantReportingCriteria": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 100
   },
   "callbackUrl": {
    "type": "string",
    "x-pii": "url",
    "maxLength": 255
   },
   "callbackGranularity": {
    "type": "string",
    "enum": [
     "onFinish",
     "onAllSteps"
    ],
    "default": "onFinish"
   },
   "enabledFields": {
    "type": "string",
    "maxLength": 100,
    "description": "Comma list of idNumber, idFirstName, idLastName, idDob, idExpiry, idUsState, idPersonalNumber (personalNumber in the callback, C44), idFaceMatch, idAddress; what is not listed is not read"
   },
   "firstName": {
    "type": "string",
    "x-pii": "name",
    "maxLength": 100
   },
   "lastName": {
    "type": "string",
    "x-pii": "name",
    "maxLength": 100
   },
   "usState": {
    "type": "string",
    "maxLength": 100
   },
   "number": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 100
   },
   "expiry": {
    "type": "string",
    "x-pii": "date",
    "format": "date"
   },
   "dob": {
    "type": "string",
    "x-pii": "date",
    "format": "date"
   },
   "personalNumber": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 14
   },
   "userConsent": {
    "type": "object",
    "description": "Later; mandatory for the United States [IG23/performNetverify.md]",
    "properties": {
     "userIp": {
      "type": "string",
      "x-pii": "ip"
     },
     "userLocation": {
      "type": "object",
      "properties": {
       "country": {
        "type": "string"
       },
       "state": {
        "type": "string"
       }
      }
     },
     "consent": {
      "type": "object",
      "properties": {
       "obtained": {
        "type": "string",
        "enum": [
         "yes",
         "no",
         "na"
        ]
       },
       "obtainedAt": {
        "type": "string"
       }
      }
     }
    }
   }
  }
 },
 "PerformNetverifyResponse": {
  "title": "Reference of the transaction",
  "description": "As documented [IG21/performNetverify.md]",
  "type": "object",
  "required": [
   "timestamp",
   "jumioIdScanReference"
  ],
  "properties": {
   "timestamp": {
    "type": "string",
    "maxLength": 24
   },
   "jumioIdScanReference": {
    "$ref": "#/components/schemas/JumioReference"
   }
  }
 },
 "TransactionStatus": {
  "title": "Status of a transaction",
  "type": "string",
  "enum": [
   "PENDING",
   "DONE",
   "FAILED"
  ]
 },
 "ScanStatusResponse": {
  "title": "Status of a transaction",
  "description": "status is required, and missing at times (C55) [IG21/netverify-retrieval-api.md, JL]",
  "type": "object",
  "required": [
   "timestamp",
   "scanReference"
  ],
  "properties": {
   "timestamp": {
    "type": "string",
    "maxLength": 24
   },
   "scanReference": {
    "$ref": "#/components/schemas/JumioReference"
   },
   "status": {
    "$ref": "#/components/schemas/TransactionStatus"
   }
  }
 },
 "ScanData": {
  "title": "All data of an ID verification",
  "description": "As documented [IG21/netverify-retrieval-api.md]",
  "type": "object",
  "required": [
   "timestamp",
   "scanReference",
   "document",
   "transaction"
  ],
  "properties": {
   "timestamp": {
    "type": "string",
    "maxLength": 24
   },
   "scanReference": {
    "$ref": "#/components/schemas/JumioReference"
   },
   "document": {
    "$ref": "#/components/schemas/ScanDocument"
   },
   "transaction": {
    "$ref": "#/components/schemas/ScanTransaction"
   },
   "verification": {
    "$ref": "#/components/schemas/ScanVerification"
   },
   "facemap": {
    "type": "object",
    "properties": {
     "classifier": {
      "type": "string",
      "const": "facemap"
     },
     "href": {
      "type": "string",
      "x-pii": "url",
      "format": "uri"
     }
    }
   }
  }
 },
 "ScanDocument": {
  "title": "What was read from the document",
  "description": "Other names than in the callback; longer texts [IG21/netverify-retrieval-api.md]",
  "type": "object",
  "properties": {
   "type": {
    "type": "string",
    "enum": [
     "PASSPORT",
     "DRIVING_LICENSE",
     "ID_CARD",
     "VISA",
     "UNSUPPORTED"
    ]
   },
   "idSubtype": {
    "$ref": "#/components/schemas/IdSubtype"
   },
   "issuingCountry": {
    "$ref": "#/components/schemas/CountryCode"
   },
   "status": {
    "type": "string",
    "description": "verificationStatus of the callback"
   },
   "firstName": {
    "type": "string",
    "x-pii": "name",
    "maxLength": 255
   },
   "lastName": {
    "type": "string",
    "x-pii": "name",
    "maxLength": 255
   },
   "dob": {
    "type": "string",
    "x-pii": "date",
    "format": "date"
   },
   "expiry": {
    "type": "string",
    "x-pii": "date",
    "format": "date"
   },
   "number": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 255
   },
   "usState": {
    "type": "string",
    "maxLength": 255
   },
   "personalNumber": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 255
   },
   "address": {
    "$ref": "#/components/schemas/IdAddress"
   },
   "gender": {
    "$ref": "#/components/schemas/Gender"
   },
   "nationality": {
    "$ref": "#/components/schemas/CountryCode"
   },
   "curp": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 18
   },
   "originDob": {
    "type": "string",
    "x-pii": "date",
    "maxLength": 10
   },
   "issuingDate": {
    "type": "string",
    "x-pii": "date",
    "format": "date"
   },
   "placeOfBirth": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 256
   }
  }
 },
 "ScanTransaction": {
  "title": "The transaction",
  "description": "As documented [IG21/netverify-retrieval-api.md]",
  "type": "object",
  "required": [
   "status"
  ],
  "properties": {
   "status": {
    "$ref": "#/components/schemas/TransactionStatus"
   },
   "source": {
    "type": "string",
    "description": "WEB-CAM with a hyphen in the table, with an underscore in the samples (C22)"
   },
   "date": {
    "type": "string",
    "description": "Once with +0000 [SS], in a sample without a zone (C39)"
   },
   "clientIp": {
    "type": "string",
    "x-pii": "ip",
    "maxLength": 100
   },
   "customerId": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 100
   },
   "merchantScanReference": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 100
   },
   "merchantReportingCriteria": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 100
   },
   "updatedAt": {
    "type": "string",
    "description": "Not documented; after a change by hand [JL]"
   }
  }
 },
 "ScanVerification": {
  "title": "The checks",
  "description": "As documented [IG21/netverify-retrieval-api.md]",
  "type": "object",
  "properties": {
   "mrzCheck": {
    "type": "string",
    "enum": [
     "OK",
     "NOT_AVAILABLE"
    ]
   },
   "rejectReason": {
    "oneOf": [
     {
      "$ref": "#/components/schemas/FraudReason"
     },
     {
      "$ref": "#/components/schemas/NotReadableReason"
     }
    ]
   },
   "identityVerification": {
    "description": "Validity is text here; may be null",
    "oneOf": [
     {
      "type": "object",
      "properties": {
       "similarity": {
        "type": "string"
       },
       "validity": {
        "type": "string"
       },
       "reason": {
        "type": "string"
       }
      }
     },
     {
      "type": "null"
     }
    ]
   },
   "additionalChecks": {
    "type": "object",
    "properties": {
     "watchlistScreening": {
      "type": "object",
      "properties": {
       "searchStatus": {
        "type": "string",
        "enum": [
         "DONE",
         "NOT_DONE",
         "ERROR"
        ]
       },
       "searchResults": {
        "type": "string",
        "description": "A number in the callback"
       }
      }
     },
     "proofOfResidency": {
      "$ref": "#/components/schemas/RegistrySearch"
     },
     "addressValidation": {
      "$ref": "#/components/schemas/RegistrySearch"
     },
     "personalNumberValidation": {
      "$ref": "#/components/schemas/RegistrySearch"
     }
    }
   }
  }
 },
 "RegistrySearch": {
  "title": "A search in a register",
  "description": "Retrieval only [IG21/netverify-retrieval-api.md]",
  "type": "object",
  "properties": {
   "searchResults": {
    "type": "string",
    "enum": [
     "POSITIVE_RESULT",
     "PARTIAL_RESULT",
     "NEGATIVE_RESULT",
     "CHECK_NOT_DONE"
    ]
   },
   "searchResponse": {
    "type": "string",
    "enum": [
     "UNSUPPORTED_COUNTRY",
     "NOT_ENOUGH_DATA",
     "TECHNICAL_ERROR"
    ]
   },
   "searchReason": {
    "type": "string"
   }
  }
 },
 "ScanDocumentResponse": {
  "title": "Document data with its reference",
  "description": "As documented [IG21/netverify-retrieval-api.md]",
  "type": "object",
  "required": [
   "timestamp",
   "scanReference"
  ],
  "properties": {
   "timestamp": {
    "type": "string",
    "maxLength": 24
   },
   "scanReference": {
    "$ref": "#/components/schemas/JumioReference"
   },
   "document": {
    "$ref": "#/components/schemas/ScanDocument"
   }
  }
 },
 "ScanTransactionResponse": {
  "title": "Transaction data with its reference",
  "description": "As documented [IG21/netverify-retrieval-api.md]",
  "type": "object",
  "required": [
   "timestamp",
   "scanReference"
  ],
  "properties": {
   "timestamp": {
    "type": "string",
    "maxLength": 24
   },
   "scanReference": {
    "$ref": "#/components/schemas/JumioReference"
   },
   "transaction": {
    "$ref": "#/components/schemas/ScanTransaction"
   }
  }
 },
 "ScanVerificationResponse": {
  "title": "Verification data with its reference",
  "description": "As documented [IG21/netverify-retrieval-api.md]",
  "type": "object",
  "required": [
   "timestamp",
   "scanReference"
  ],
  "properties": {
   "timestamp": {
    "type": "string",
    "maxLength": 24
   },
   "scanReference": {
    "$ref": "#/components/schemas/JumioReference"
   },
   "verification": {
    "$ref": "#/components/schemas/ScanVerification"
   }
  }
 },
 "ImageLink": {
  "title": "A link to an image",
  "description": "As documented [IG21/netverify-retrieval-api.md]",
  "type": "object",
  "required": [
   "classifier",
   "href"
  ],
  "properties": {
   "classifier": {
    "type": "string",
    "enum": [
     "front",
     "back",
     "face"
    ]
   },
   "href": {
    "type": "string",
    "x-pii": "url",
    "format": "uri"
   }
  }
 },
 "ScanImages": {
  "title": "Links to the images",
  "description": "As documented [IG21/netverify-retrieval-api.md]",
  "type": "object",
  "required": [
   "timestamp",
   "scanReference",
   "images"
  ],
  "properties": {
   "timestamp": {
    "type": "string",
    "maxLength": 24
   },
   "scanReference": {
    "$ref": "#/components/schemas/JumioReference"
   },
   "images": {
    "description": "One object if there is only one (C52)",
    "oneOf": [
     {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ImageLink"
      }
     },
     {
      "$ref": "#/components/schemas/ImageLink"
     }
    ]
   },
   "livenessImages": {
    "type": "array",
    "description": "In no order",
    "items": {
     "type": "string",
     "x-pii": "url",
     "format": "uri"
    }
   }
  }
 },
 "InitiateAuthenticationRequest": {
  "title": "Start of an authentication",
  "description": "As documented [IG21/netverify-authentication.md]",
  "type": "object",
  "required": [
   "enrollmentTransactionReference",
   "callbackUrl"
  ],
  "properties": {
   "enrollmentTransactionReference": {
    "$ref": "#/components/schemas/JumioReference"
   },
   "callbackUrl": {
    "type": "string",
    "x-pii": "url",
    "maxLength": 255,
    "description": "Mandatory, though the portal has a default (C41)"
   },
   "successUrl": {
    "type": "string",
    "maxLength": 2047
   },
   "errorUrl": {
    "type": "string",
    "maxLength": 255
   },
   "userReference": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 100
   },
   "locale": {
    "type": "string",
    "maxLength": 5
   },
   "tokenLifetimeInMinutes": {
    "type": "integer",
    "minimum": 5,
    "maximum": 86400,
    "default": 30
   }
  }
 },
 "EnrollmentMetadata": {
  "title": "Start of an authentication from a face map",
  "description": "That its members are those of the web is [inferred] [IG21/netverify-authentication-facemap.md]",
  "type": "object",
  "required": [
   "enrollmentTransactionReference"
  ],
  "properties": {
   "enrollmentTransactionReference": {
    "$ref": "#/components/schemas/JumioReference"
   },
   "callbackUrl": {
    "type": "string",
    "maxLength": 255,
    "description": "Mandatory, though the portal has a default (C41)"
   },
   "successUrl": {
    "type": "string",
    "maxLength": 2047
   },
   "errorUrl": {
    "type": "string",
    "maxLength": 255
   },
   "userReference": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 100
   },
   "locale": {
    "type": "string",
    "maxLength": 5
   },
   "tokenLifetimeInMinutes": {
    "type": "integer",
    "minimum": 5,
    "maximum": 86400,
    "default": 30
   }
  }
 },
 "InitiateFacemapResponse": {
  "title": "Reference of the authentication",
  "description": "As documented [IG21/netverify-authentication-facemap.md]",
  "type": "object",
  "required": [
   "authenticationTransactionReference"
  ],
  "properties": {
   "timestamp": {
    "type": "string",
    "maxLength": 24
   },
   "authenticationTransactionReference": {
    "$ref": "#/components/schemas/JumioReference"
   },
   "redirectUrl": {
    "type": "string",
    "x-pii": "url",
    "format": "uri",
    "description": "Web only"
   }
  }
 },
 "AuthenticationDetails": {
  "title": "An authentication",
  "description": "No timestamp [IG21/netverify-retrieval-api.md]",
  "type": "object",
  "required": [
   "transactionReference",
   "enrollmentTransactionReference",
   "transactionResult",
   "transactionDate",
   "scanSource"
  ],
  "properties": {
   "transactionReference": {
    "$ref": "#/components/schemas/JumioReference"
   },
   "enrollmentTransactionReference": {
    "$ref": "#/components/schemas/JumioReference"
   },
   "transactionResult": {
    "type": "string",
    "enum": [
     "PASSED",
     "FAILED",
     "INVALID",
     "EXPIRED",
     "CREATED",
     "STARTED"
    ]
   },
   "transactionDate": {
    "type": "string",
    "description": "A sample has no zone (C39)"
   },
   "scanSource": {
    "type": "string",
    "enum": [
     "SDK",
     "WEB"
    ]
   },
   "userReference": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 100
   },
   "images": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ImageLink"
    }
   },
   "livenessImages": {
    "type": "array",
    "items": {
     "type": "string",
     "x-pii": "url",
     "format": "uri"
    }
   }
  }
 },
 "AcquisitionRequest": {
  "title": "Start of a document verification",
  "description": "country is required but for credit cards (C31) [IG21/document-verification.md]",
  "type": "object",
  "required": [
   "type",
   "merchantScanReference",
   "customerId"
  ],
  "properties": {
   "type": {
    "$ref": "#/components/schemas/DocumentType"
   },
   "country": {
    "$ref": "#/components/schemas/CountryCode"
   },
   "merchantScanReference": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 100
   },
   "customerId": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 100
   },
   "merchantReportingCriteria": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 100
   },
   "successUrl": {
    "type": "string",
    "x-pii": "url",
    "maxLength": 255
   },
   "errorUrl": {
    "type": "string",
    "x-pii": "url",
    "maxLength": 255
   },
   "callbackUrl": {
    "type": "string",
    "x-pii": "url",
    "maxLength": 255
   },
   "enableExtraction": {
    "type": "boolean",
    "default": true
   },
   "authorizationTokenLifetime": {
    "type": "integer",
    "minimum": 0,
    "maximum": 5184000,
    "default": 1800,
    "description": "Seconds"
   },
   "baseColor": {
    "type": "string",
    "description": "Both colours or none; web only"
   },
   "bgColor": {
    "type": "string"
   },
   "headerImageUrl": {
    "type": "string",
    "format": "uri"
   },
   "customDocumentCode": {
    "type": "string",
    "maxLength": 100,
    "description": "Mandatory for CUSTOM"
   },
   "locale": {
    "type": "string",
    "maxLength": 5,
    "description": "With underscores; vl for Vietnamese (C49)"
   },
   "clientIp": {
    "type": "string",
    "x-pii": "ip",
    "maxLength": 100,
    "description": "API only"
   }
  }
 },
 "AcquisitionResponse": {
  "title": "Reference, and on the web a link",
  "description": "As documented [IG21/document-verification.md]",
  "type": "object",
  "required": [
   "timestamp",
   "scanReference"
  ],
  "properties": {
   "timestamp": {
    "type": "string",
    "maxLength": 24
   },
   "scanReference": {
    "$ref": "#/components/schemas/JumioReference"
   },
   "clientRedirectUrl": {
    "type": "string",
    "x-pii": "url",
    "maxLength": 2000,
    "format": "uri",
    "description": "Upload hosts only"
   }
  }
 },
 "Acknowledgement": {
  "title": "When it was taken",
  "description": "As documented [IG21/document-verification.md]",
  "type": "object",
  "required": [
   "timestamp"
  ],
  "properties": {
   "timestamp": {
    "type": "string",
    "maxLength": 24
   }
  }
 },
 "UploadedPages": {
  "title": "How much was taken",
  "description": "As documented [IG21/document-verification.md]",
  "type": "object",
  "required": [
   "timestamp",
   "pages"
  ],
  "properties": {
   "timestamp": {
    "type": "string",
    "maxLength": 24
   },
   "pages": {
    "type": "integer",
    "minimum": 1
   }
  }
 },
 "RetrievedDocument": {
  "title": "A document as retrieval tells it",
  "description": "As documented [IG21/document-verification.md]",
  "type": "object",
  "properties": {
   "status": {
    "type": "string",
    "enum": [
     "UPLOADED",
     "EXTRACTED",
     "DISCARDED"
    ]
   },
   "country": {
    "$ref": "#/components/schemas/CountryCode"
   },
   "type": {
    "$ref": "#/components/schemas/DocumentType"
   },
   "images": {
    "type": "array",
    "items": {
     "type": "string",
     "x-pii": "url",
     "format": "uri"
    }
   },
   "originalDocument": {
    "type": "string",
    "x-pii": "url",
    "format": "uri"
   },
   "extractedData": {
    "type": "object",
    "properties": {
     "firstName": {
      "type": "string",
      "x-pii": "name",
      "description": "The whole name but for SSC (C36)"
     },
     "lastName": {
      "type": "string",
      "x-pii": "name"
     },
     "ssn": {
      "type": "string",
      "x-pii": "number"
     },
     "signatureAvailable": {
      "type": "boolean"
     },
     "extractedData": {
      "type": "string",
      "x-pii": "text",
      "description": "JSON text: addressFormat, line1, accountNumber, swiftCode, issueDate, expiryDate as MM/YY (C27), pan, signaturePresent as text (C26, C35)"
     }
    }
   }
  }
 },
 "DocumentData": {
  "title": "All data of a document verification",
  "description": "As documented [IG21/document-verification.md]",
  "type": "object",
  "required": [
   "timestamp",
   "scanReference",
   "transaction"
  ],
  "properties": {
   "timestamp": {
    "type": "string",
    "maxLength": 24
   },
   "scanReference": {
    "$ref": "#/components/schemas/JumioReference"
   },
   "document": {
    "$ref": "#/components/schemas/RetrievedDocument"
   },
   "transaction": {
    "$ref": "#/components/schemas/DocumentTransaction"
   }
  }
 },
 "DocumentDocumentResponse": {
  "title": "Document data with its reference",
  "description": "As documented [IG21/document-verification.md]",
  "type": "object",
  "required": [
   "timestamp",
   "scanReference"
  ],
  "properties": {
   "timestamp": {
    "type": "string",
    "maxLength": 24
   },
   "scanReference": {
    "$ref": "#/components/schemas/JumioReference"
   },
   "document": {
    "$ref": "#/components/schemas/RetrievedDocument"
   }
  }
 },
 "DocumentTransactionResponse": {
  "title": "Transaction data with its reference",
  "description": "As documented [IG21/document-verification.md]",
  "type": "object",
  "required": [
   "timestamp",
   "scanReference"
  ],
  "properties": {
   "timestamp": {
    "type": "string",
    "maxLength": 24
   },
   "scanReference": {
    "$ref": "#/components/schemas/JumioReference"
   },
   "transaction": {
    "$ref": "#/components/schemas/DocumentTransaction"
   }
  }
 },
 "DocumentPages": {
  "title": "Links to the pages",
  "description": "The classifier is a number here [IG21/document-verification.md]",
  "type": "object",
  "required": [
   "timestamp",
   "scanReference",
   "images"
  ],
  "properties": {
   "timestamp": {
    "type": "string",
    "maxLength": 24
   },
   "scanReference": {
    "$ref": "#/components/schemas/JumioReference"
   },
   "images": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "classifier": {
       "type": "integer",
       "description": "Number of the page"
      },
      "href": {
       "type": "string",
       "x-pii": "url",
       "format": "uri"
      }
     }
    }
   }
  }
 },
 "IdTypeList": {
  "title": "Countries with their types",
  "description": "The name of the array is [inferred] from the path [IG21/netverify-supported-ids-api.md]",
  "type": "object",
  "required": [
   "timestamp"
  ],
  "properties": {
   "timestamp": {
    "type": "string",
    "maxLength": 24
   },
   "supportedIdTypes": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/IdTypesOfCountry"
    }
   },
   "acceptedIdTypes": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/IdTypesOfCountry"
    }
   }
  }
 },
 "IdTypesOfCountry": {
  "title": "Types of one country",
  "description": "As documented [IG21/netverify-supported-ids-api.md]",
  "type": "object",
  "required": [
   "countryCode",
   "countryName",
   "idTypes"
  ],
  "properties": {
   "countryCode": {
    "$ref": "#/components/schemas/CountryCode"
   },
   "countryName": {
    "type": "string"
   },
   "idTypes": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "idType": {
       "$ref": "#/components/schemas/IdType"
      },
      "acquisitionConfig": {
       "type": "object",
       "properties": {
        "backSide": {
         "type": "boolean"
        }
       }
      }
     }
    }
   }
  }
 },
 "DocumentTypeList": {
  "title": "Types of documents",
  "description": "The name of the array is [inferred] from the path [IG21/document-verification.md]",
  "type": "object",
  "required": [
   "timestamp"
  ],
  "properties": {
   "timestamp": {
    "type": "string",
    "maxLength": 24
   },
   "supportedDocumentTypes": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "code": {
       "type": "string",
       "maxLength": 6
      },
      "name": {
       "type": "string"
      }
     }
    }
   }
  }
 }
};
