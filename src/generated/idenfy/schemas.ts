// Written by "npm run generate" from openapi/idenfy.yaml. Edit that, not this.

import type { Schema } from '../../core/contract.ts';

/** `components.schemas` of the document. */
export const schemas: Readonly<Record<string, Schema>> = {
 "Identification": {
  "title": "Body of IDENTIFICATION",
  "description": "Any outcome; `final` may be true or false [OAS26]",
  "allOf": [
   {
    "$ref": "#/components/schemas/IdentificationBody"
   }
  ]
 },
 "IdentificationAutoFinished": {
  "title": "Body of IDENTIFICATION_AUTO_FINISHED",
  "description": "`final` false announces a human review. The human results are then not yet known [D:/kyc/webhooks], but no rule here\nsays so: a sample of WL23 has `final` false beside filled human results (rule 10).\n",
  "allOf": [
   {
    "$ref": "#/components/schemas/IdentificationBody"
   }
  ]
 },
 "IdentificationManualFinished": {
  "title": "Body of IDENTIFICATION_MANUAL_FINISHED",
  "description": "Always final [seed:1]; the human results are filled [inferred] (rule 11)",
  "allOf": [
   {
    "$ref": "#/components/schemas/IdentificationBody"
   },
   {
    "type": "object",
    "required": [
     "final",
     "status"
    ],
    "properties": {
     "final": {
      "type": "boolean",
      "const": true,
      "description": "Always true on this event [seed:1]"
     },
     "status": {
      "type": "object",
      "required": [
       "manualFace",
       "manualDocument"
      ],
      "properties": {
       "manualFace": {
        "$ref": "#/components/schemas/FaceStatus"
       },
       "manualDocument": {
        "$ref": "#/components/schemas/DocumentStatus"
       }
      }
     }
    }
   }
  ]
 },
 "IdentificationExpired": {
  "title": "Body of IDENTIFICATION_EXPIRED",
  "description": "No source prints one; OAS26 gives it the full body. `overall` is EXPIRED when the photos were never complete; a session\nthat ran out after a failed attempt can be DENIED [WL23], so it is not fixed here.\n",
  "allOf": [
   {
    "$ref": "#/components/schemas/IdentificationBody"
   }
  ]
 },
 "IdentificationCancelled": {
  "title": "Body of IDENTIFICATION_CANCELLED",
  "description": "No source prints one; OAS26 gives it the full body. Its `overall` is not documented.",
  "allOf": [
   {
    "$ref": "#/components/schemas/IdentificationBody"
   }
  ]
 },
 "IdentificationResubmitted": {
  "title": "Body of IDENTIFICATION_RESUBMITTED",
  "description": "No source prints one; OAS26 gives it the full body. Its `overall` and `final` are not documented.",
  "allOf": [
   {
    "$ref": "#/components/schemas/IdentificationBody"
   }
  ]
 },
 "DocumentExpiration": {
  "title": "Body of DOCUMENT_EXPIRATION",
  "description": "A reminder about the document of an earlier verification [OAS26]",
  "type": "object",
  "required": [
   "scanRef",
   "clientId",
   "expirationThreshold",
   "documentExpiration"
  ],
  "properties": {
   "scanRef": {
    "$ref": "#/components/schemas/ScanRef"
   },
   "clientId": {
    "$ref": "#/components/schemas/ClientId"
   },
   "expirationThreshold": {
    "$ref": "#/components/schemas/ExpirationThreshold"
   },
   "documentExpiration": {
    "type": "string",
    "x-pii": "date",
    "description": "Expiry of the document, as text without a stated format [OAS26]",
    "examples": [
     "2027-03-14"
    ]
   }
  }
 },
 "IdentificationBody": {
  "title": "Body shared by the six identification events",
  "description": "One verification, its result so far, and what was read from the document [OAS26]",
  "type": "object",
  "required": [
   "final",
   "platform",
   "status",
   "data",
   "fileUrls",
   "scanRef",
   "clientId",
   "companyId",
   "beneficiaryId",
   "startTime",
   "finishTime",
   "clientIp",
   "clientIpCountry",
   "clientLocation"
  ],
  "properties": {
   "final": {
    "type": "boolean",
    "description": "Whether this result stands. Not a promise everywhere, a later human review is possible [OAS26, WL23]",
    "examples": [
     true
    ]
   },
   "platform": {
    "$ref": "#/components/schemas/Platform"
   },
   "status": {
    "$ref": "#/components/schemas/IdentificationStatus"
   },
   "data": {
    "$ref": "#/components/schemas/IdentificationData"
   },
   "fileUrls": {
    "description": "Links to photos and videos; null when there are none [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/FileUrls"
     },
     {
      "type": "null"
     }
    ]
   },
   "additionalStepPdfUrls": {
    "description": "PDFs uploaded in additional steps, by step name; empty object and null both occur [OAS26, DJS]",
    "type": [
     "object",
     "null"
    ],
    "additionalProperties": {
     "type": "string",
     "x-pii": "url",
     "format": "uri"
    },
    "examples": [
     {}
    ]
   },
   "AML": {
    "description": "Results of AML version 2, only with AML enabled [OAS26]",
    "type": [
     "array",
     "null"
    ],
    "items": {
     "$ref": "#/components/schemas/AmlResult"
    }
   },
   "amlCheck": {
    "description": "Result of AML version 3, only with AML enabled [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/AmlCheck"
     },
     {
      "type": "null"
     }
    ]
   },
   "LID": {
    "description": "Lost or invalid document check, only when enabled; Lithuania only in WL23 [OAS26, WL23]",
    "type": [
     "array",
     "null"
    ],
    "items": {
     "$ref": "#/components/schemas/LidResult"
    }
   },
   "CRIMINAL_CHECK": {
    "description": "United States criminal check, only when enabled [OAS26]",
    "type": [
     "array",
     "null"
    ],
    "items": {
     "$ref": "#/components/schemas/CriminalCheckResult"
    }
   },
   "scanRef": {
    "$ref": "#/components/schemas/ScanRef"
   },
   "externalRef": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "reference",
    "maxLength": 40,
    "description": "Echo of the token request [OAS26]",
    "examples": [
     "order-2041",
     null
    ]
   },
   "clientId": {
    "$ref": "#/components/schemas/ClientId"
   },
   "companyId": {
    "type": "string",
    "x-pii": "id",
    "maxLength": 36,
    "description": "Company of a KYB flow, required and not nullable [OAS26]. What a plain verification carries is not documented;\nwe take the empty string [assumed].\n",
    "examples": [
     ""
    ]
   },
   "beneficiaryId": {
    "type": "string",
    "x-pii": "id",
    "maxLength": 36,
    "description": "Beneficiary of a KYB flow, required and not nullable [OAS26]; empty on a plain verification [assumed]",
    "examples": [
     ""
    ]
   },
   "startTime": {
    "type": "integer",
    "minimum": 0,
    "description": "When the user started, in Unix seconds [OAS26]. 0 when the token was never opened [assumed]",
    "examples": [
     1767225600
    ]
   },
   "finishTime": {
    "type": "integer",
    "minimum": 0,
    "description": "When the automatic decision fell, in Unix seconds; not the human one [OAS26, LEG21, WL23]",
    "examples": [
     1767225714
    ]
   },
   "clientIp": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "ip",
    "maxLength": 39,
    "description": "IPv4 or IPv6 address of the user [OAS26]",
    "examples": [
     "203.0.113.7",
     "2001:db8::7",
     null
    ]
   },
   "clientIpCountry": {
    "description": "Country of that address [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/CountryCode"
     },
     {
      "type": "null"
     }
    ]
   },
   "clientLocation": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "address",
    "maxLength": 100,
    "description": "Place of that address as free text, \"City, Country\" in samples [OAS26]",
    "examples": [
     "Kaunas, Lithuania",
     null
    ]
   },
   "gdcMatch": {
    "type": [
     "boolean",
     "null"
    ],
    "description": "Whether global data sources hold the additional data; only with that service [OAS26]"
   },
   "manualAddress": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "address",
    "maxLength": 255,
    "description": "Address read from a utility bill, only when one was uploaded [OAS26, WL23]",
    "examples": [
     "12 Sample Street, Kaunas"
    ]
   },
   "manualAddressMatch": {
    "type": "boolean",
    "description": "Whether the document's address is the one of the token request, by a human check [OAS26]"
   },
   "additionalData": {
    "description": "Additional step data at the root [DJS]; OAS26 dropped it here and keeps `data.additionalData`. Accept both",
    "$ref": "#/components/schemas/FreeObjectOrNull"
   },
   "registryCenterCheck": {
    "description": "Check against a population registry, only when enabled [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/HungaryRegistryCenterCheck"
     },
     {
      "$ref": "#/components/schemas/LithuaniaRegistryCenterCheck"
     },
     {
      "$ref": "#/components/schemas/Us15RegistryCenterCheck"
     },
     {
      "type": "null"
     }
    ]
   },
   "addressVerification": {
    "description": "Check of the address [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/AddressVerification"
     },
     {
      "type": "null"
     }
    ]
   },
   "questionnaireAnswers": {
    "description": "Answers to the questionnaire of the token request [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/QuestionnaireAnswers"
     },
     {
      "type": "null"
     }
    ]
   },
   "riskAssessment": {
    "description": "Risk by the profile of the token request [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/RiskAssessment"
     },
     {
      "type": "null"
     }
    ]
   },
   "bankVerification": {
    "description": "Accounts the user connected, when asked for [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/BankVerification"
     },
     {
      "type": "null"
     }
    ]
   },
   "bankCardVerification": {
    "description": "Bank card the user showed, when asked for [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/BankCardVerification"
     },
     {
      "type": "null"
     }
    ]
   },
   "emailVerification": {
    "description": "Confirmed e-mail address, when asked for [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/EmailVerification"
     },
     {
      "type": "null"
     }
    ]
   },
   "phoneVerification": {
    "description": "Confirmed telephone number, when asked for [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/PhoneVerification"
     },
     {
      "type": "null"
     }
    ]
   },
   "driverLicenseCheck": {
    "description": "Comparison with a driver licence register, when enabled [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/DriverLicenseCheck"
     },
     {
      "type": "null"
     }
    ]
   },
   "additionalSteps": {
    "description": "Kind of each requested step, by step name; not the verdict, which is `status.additionalSteps` [OAS26]",
    "type": [
     "object",
     "null"
    ],
    "additionalProperties": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/AdditionalStepType"
      },
      {
       "type": "null"
      }
     ]
    },
    "examples": [
     {
      "UTILITY_BILL": "UPLOAD"
     },
     null
    ]
   },
   "utilityData": {
    "description": "Texts of a utility bill; in DJS only, dropped by OAS26 [DJS]",
    "type": [
     "array",
     "null"
    ],
    "items": {
     "type": "string",
     "x-pii": "text"
    }
   }
  },
  "allOf": [
   {
    "$ref": "#/components/schemas/RuleManuallyDataChanged"
   },
   {
    "$ref": "#/components/schemas/RuleProxyRisk"
   }
  ]
 },
 "IdentificationStatus": {
  "title": "The result",
  "description": "Overall result, and the automatic and human half-results behind it [OAS26]",
  "type": "object",
  "required": [
   "overall",
   "fraudTags",
   "mismatchTags",
   "autoFace",
   "manualFace",
   "autoDocument",
   "manualDocument",
   "additionalSteps"
  ],
  "properties": {
   "overall": {
    "$ref": "#/components/schemas/OverallStatus"
   },
   "fraudTags": {
    "type": "array",
    "description": "Signs of fraud; empty when none [OAS26]",
    "items": {
     "$ref": "#/components/schemas/FraudTag"
    },
    "examples": [
     []
    ]
   },
   "mismatchTags": {
    "type": "array",
    "description": "Where the document differs from the token request; empty when none [OAS26]",
    "items": {
     "$ref": "#/components/schemas/MismatchTag"
    },
    "examples": [
     [],
     [
      "NAME"
     ]
    ]
   },
   "suspicionReasons": {
    "type": "array",
    "description": "Predecessor of fraudTags [LEG21, DJS]; dropped by OAS26, still on D:/guides/sample-documents",
    "items": {
     "$ref": "#/components/schemas/SuspicionReason"
    }
   },
   "denyReasons": {
    "type": "array",
    "description": "Reasons of a denial, values not documented [DJS]; dropped by OAS26",
    "items": {
     "type": "string",
     "x-pii": "text"
    }
   },
   "autoFace": {
    "description": "Automatic result for the face [OAS26]",
    "$ref": "#/components/schemas/FaceStatus"
   },
   "manualFace": {
    "description": "Human result for the face. Null when the result is automatic [LEG21, WL23, D:/kyc/data-retrieval], although OAS26\ndoes not mark it nullable: a value here would claim a human decision (rule 9).\n",
    "oneOf": [
     {
      "$ref": "#/components/schemas/FaceStatus"
     },
     {
      "type": "null"
     }
    ]
   },
   "autoDocument": {
    "description": "Automatic result for the document [OAS26]",
    "$ref": "#/components/schemas/DocumentStatus"
   },
   "manualDocument": {
    "description": "Human result for the document; null when the result is automatic, see manualFace [LEG21, WL23, D:/kyc/data-retrieval]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/DocumentStatus"
     },
     {
      "type": "null"
     }
    ]
   },
   "additionalSteps": {
    "description": "Human verdict on the additional step; null when none was asked for [OAS26, WL23]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/AdditionalStepVerdict"
     },
     {
      "type": "null"
     }
    ]
   },
   "amlResultClass": {
    "description": "Summary of the AML check [DJS]; dropped by OAS26",
    "oneOf": [
     {
      "$ref": "#/components/schemas/AmlSummary"
     },
     {
      "type": "null"
     }
    ]
   },
   "pepsStatus": {
    "description": "Summary of the search for politically exposed persons [DJS]; dropped by OAS26",
    "oneOf": [
     {
      "$ref": "#/components/schemas/AmlSummary"
     },
     {
      "type": "null"
     }
    ]
   },
   "sanctionsStatus": {
    "description": "Summary of the sanctions search [DJS]; dropped by OAS26",
    "oneOf": [
     {
      "$ref": "#/components/schemas/AmlSummary"
     },
     {
      "type": "null"
     }
    ]
   },
   "adverseMediaStatus": {
    "description": "Summary of the news search [DJS]; dropped by OAS26",
    "oneOf": [
     {
      "$ref": "#/components/schemas/AmlSummary"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "allOf": [
   {
    "$ref": "#/components/schemas/RuleApproved"
   },
   {
    "$ref": "#/components/schemas/RuleDenied"
   },
   {
    "$ref": "#/components/schemas/RuleSuspected"
   }
  ]
 },
 "IdentificationData": {
  "title": "What was read from the document",
  "description": "Every field may be null: not on the document, or not readable [LEG21, WL23, D:/kyc/data-retrieval].\nThe `org` fields hold the original script, possibly escaped as `\\uXXXX` [LEG21, WL23].\n",
  "type": "object",
  "required": [
   "docFirstName",
   "docLastName",
   "docNumber",
   "docPersonalCode",
   "docExpiry",
   "docDob",
   "docDateOfIssue",
   "docType",
   "docSex",
   "docNationality",
   "docIssuingCountry",
   "selectedCountry",
   "fullName",
   "manuallyDataChanged",
   "orgFirstName",
   "orgLastName",
   "orgNationality",
   "orgBirthPlace",
   "orgAuthority",
   "orgAddress",
   "orgTemporaryAddress",
   "orgMothersMaidenName",
   "orgPatronymic",
   "orgBirthName",
   "ageEstimate",
   "clientIpProxyRiskLevel",
   "duplicateFaces",
   "duplicateDocFaces"
  ],
  "properties": {
   "docFirstName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 100,
    "description": "First name, in capitals in samples [OAS26]",
    "examples": [
     "ROSALIND"
    ]
   },
   "docLastName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 100,
    "description": "Last name, in capitals in samples [OAS26]",
    "examples": [
     "TESTPERSON"
    ]
   },
   "docNumber": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "number",
    "maxLength": 100,
    "description": "Number of the document [OAS26]; 15 characters at most until WL23",
    "examples": [
     "X00000042"
    ]
   },
   "docPersonalCode": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "number",
    "maxLength": 30,
    "description": "National personal number [OAS26]",
    "examples": [
     "00000000042",
     null
    ]
   },
   "docExpiry": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "maxLength": 100,
    "description": "Expiry as text; YYYY-MM-DD until WL23, no format in OAS26, so it need not be a date [OAS26, WL23]",
    "examples": [
     "2030-03-14"
    ]
   },
   "docDob": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "maxLength": 100,
    "description": "Date of birth as text, see docExpiry [OAS26]",
    "examples": [
     "1990-07-01"
    ]
   },
   "docDateOfIssue": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "maxLength": 100,
    "description": "Date of issue as text, see docExpiry [OAS26]",
    "examples": [
     "2020-03-14"
    ]
   },
   "docType": {
    "description": "Document the user showed [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/DocType"
     },
     {
      "type": "null"
     }
    ]
   },
   "docSex": {
    "description": "Sex as on the document [OAS26]; the token request spells it M or F",
    "oneOf": [
     {
      "$ref": "#/components/schemas/Sex"
     },
     {
      "type": "null"
     }
    ]
   },
   "docNationality": {
    "description": "Nationality [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/CountryCode"
     },
     {
      "type": "null"
     }
    ]
   },
   "docIssuingCountry": {
    "description": "Country that issued the document [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/CountryCode"
     },
     {
      "type": "null"
     }
    ]
   },
   "selectedCountry": {
    "description": "Country the user chose on the screen [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/CountryCode"
     },
     {
      "type": "null"
     }
    ]
   },
   "birthPlace": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "address",
    "maxLength": 60,
    "description": "Place of birth; the key may be missing [OAS26]"
   },
   "authority": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "maxLength": 60,
    "description": "Issuing authority; the key may be missing [OAS26]"
   },
   "address": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "address",
    "maxLength": 100,
    "description": "Address; the key may be missing [OAS26]"
   },
   "docTemporaryAddress": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "address",
    "maxLength": 100,
    "description": "Temporary address; the key may be missing [OAS26]"
   },
   "mothersMaidenName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 80,
    "description": "Mother's name at birth; the key may be missing [OAS26]"
   },
   "docBirthName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 100,
    "description": "Name at birth; the key may be missing [OAS26]"
   },
   "docPatronymic": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 100,
    "description": "Patronymic; the key may be missing [OAS26, DJS]"
   },
   "driverLicenseCategory": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "maxLength": 30,
    "description": "Licence classes, parted by slashes or commas; the key may be missing [OAS26]",
    "examples": [
     "AM/B1/B",
     null
    ]
   },
   "fullName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 201,
    "description": "Whole name [OAS26]; first name, space, last name [inferred]",
    "examples": [
     "ROSALIND TESTPERSON"
    ]
   },
   "manuallyDataChanged": {
    "type": [
     "boolean",
     "null"
    ],
    "description": "Whether a reviewer edited the data; false on automatic results [OAS26, LEG21, WL23]",
    "examples": [
     false
    ]
   },
   "orgFirstName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 255,
    "description": "First name in the original script [OAS26]"
   },
   "orgLastName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 255,
    "description": "Last name in the original script [OAS26]"
   },
   "orgNationality": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "trait",
    "maxLength": 255,
    "description": "Nationality in the original script [OAS26]"
   },
   "orgBirthPlace": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "address",
    "maxLength": 500,
    "description": "Place of birth in the original script [OAS26]",
    "examples": [
     "Žasliai",
     null
    ]
   },
   "orgAuthority": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "maxLength": 500,
    "description": "Issuing authority in the original script [OAS26]"
   },
   "orgAddress": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "address",
    "maxLength": 500,
    "description": "Address in the original script [OAS26]"
   },
   "orgTemporaryAddress": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "address",
    "maxLength": 500,
    "description": "Temporary address in the original script [OAS26, DJS]"
   },
   "orgMothersMaidenName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 500,
    "description": "Mother's name at birth in the original script [OAS26, DJS]"
   },
   "orgPatronymic": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 500,
    "description": "Patronymic in the original script [OAS26, DJS]"
   },
   "orgBirthName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 500,
    "description": "Name at birth in the original script [OAS26, DJS]"
   },
   "ageEstimate": {
    "description": "Age band seen in the selfie, only with liveness on [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/AgeGroup"
     },
     {
      "type": "null"
     }
    ]
   },
   "clientIpProxyRiskLevel": {
    "description": "Risk of a proxy; null unless the feature is on and the result is final and APPROVED [OAS26, WL23] (rule 14)",
    "oneOf": [
     {
      "$ref": "#/components/schemas/RiskLevel"
     },
     {
      "type": "null"
     }
    ]
   },
   "duplicateFaces": {
    "type": [
     "array",
     "null"
    ],
    "minItems": 1,
    "description": "scanRefs of verifications with the same face; null, never empty, when there are none [OAS26, WL23]",
    "items": {
     "$ref": "#/components/schemas/ScanRef"
    }
   },
   "duplicateDocFaces": {
    "type": [
     "array",
     "null"
    ],
    "minItems": 1,
    "description": "scanRefs of verifications with the same face on the document; null, never empty, when there are none [OAS26, WL23]",
    "items": {
     "$ref": "#/components/schemas/ScanRef"
    }
   },
   "additionalData": {
    "description": "Step name, then field name, then value and verdict; the key may be missing [OAS26, WL23]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/AdditionalData"
     },
     {
      "type": "null"
     }
    ]
   }
  }
 },
 "FileUrls": {
  "title": "Links to the files",
  "description": "Links are signed and short-lived, their life is not documented; the host has changed over time [WL23]. Keys are open:\nUTILITY_BILL and names of additional steps can appear [LEG21, WL23, inferred]. A one-sided document has no BACK [inferred].\n",
  "type": "object",
  "properties": {
   "FRONT": {
    "$ref": "#/components/schemas/FileUrl"
   },
   "BACK": {
    "$ref": "#/components/schemas/FileUrl"
   },
   "FACE": {
    "$ref": "#/components/schemas/FileUrl"
   },
   "FRONT_VIDEO": {
    "$ref": "#/components/schemas/FileUrl"
   },
   "BACK_VIDEO": {
    "$ref": "#/components/schemas/FileUrl"
   },
   "FACE_VIDEO": {
    "$ref": "#/components/schemas/FileUrl"
   }
  },
  "additionalProperties": {
   "$ref": "#/components/schemas/FileUrl"
  }
 },
 "FileUrl": {
  "description": "A link, or null when that file does not exist [OAS26, LEG21, WL23]",
  "type": [
   "string",
   "null"
  ],
  "x-pii": "url",
  "format": "uri",
  "maxLength": 500,
  "examples": [
   "https://files.example.test/FRONT.png?Expires=1767229200&Signature=invented"
  ]
 },
 "DecidingPairClean": {
  "$comment": "Of each half, the human result decides when it is filled, else the automatic one. Rules 1 and 2.",
  "description": "The deciding results are FACE_MATCH and DOC_VALIDATED [WL23, D:/guides/dashboard/kyc/verification-statuses]",
  "allOf": [
   {
    "if": {
     "type": "object",
     "required": [
      "manualFace"
     ],
     "properties": {
      "manualFace": {
       "type": "string",
       "minLength": 1
      }
     }
    },
    "then": {
     "type": "object",
     "properties": {
      "manualFace": {
       "const": "FACE_MATCH"
      }
     }
    },
    "else": {
     "type": "object",
     "properties": {
      "autoFace": {
       "const": "FACE_MATCH"
      }
     }
    }
   },
   {
    "if": {
     "type": "object",
     "required": [
      "manualDocument"
     ],
     "properties": {
      "manualDocument": {
       "type": "string",
       "minLength": 1
      }
     }
    },
    "then": {
     "type": "object",
     "properties": {
      "manualDocument": {
       "const": "DOC_VALIDATED"
      }
     }
    },
    "else": {
     "type": "object",
     "properties": {
      "autoDocument": {
       "const": "DOC_VALIDATED"
      }
     }
    }
   }
  ]
 },
 "Flagged": {
  "$comment": "Rules 2 and 3.",
  "description": "At least one of fraudTags, mismatchTags and suspicionReasons says something",
  "anyOf": [
   {
    "type": "object",
    "required": [
     "fraudTags"
    ],
    "properties": {
     "fraudTags": {
      "type": "array",
      "minItems": 1
     }
    }
   },
   {
    "type": "object",
    "required": [
     "mismatchTags"
    ],
    "properties": {
     "mismatchTags": {
      "type": "array",
      "minItems": 1
     }
    }
   },
   {
    "type": "object",
    "required": [
     "suspicionReasons"
    ],
    "properties": {
     "suspicionReasons": {
      "type": "array",
      "minItems": 1
     }
    }
   }
  ]
 },
 "RuleApproved": {
  "$comment": "Rule 1.",
  "description": "APPROVED means that the deciding results are clean [WL23, D:/guides/dashboard/kyc/verification-statuses]",
  "if": {
   "type": "object",
   "required": [
    "overall"
   ],
   "properties": {
    "overall": {
     "const": "APPROVED"
    }
   }
  },
  "then": {
   "$ref": "#/components/schemas/DecidingPairClean"
  }
 },
 "RuleDenied": {
  "$comment": "Rule 2 in the form that also keeps rule 5.",
  "description": "A denial has a reason, a bad deciding result or a tag or reason [D:/guides/sample-documents, WL23]",
  "if": {
   "allOf": [
    {
     "type": "object",
     "required": [
      "overall"
     ],
     "properties": {
      "overall": {
       "const": "DENIED"
      }
     }
    },
    {
     "$ref": "#/components/schemas/DecidingPairClean"
    }
   ]
  },
  "then": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/Flagged"
    },
    {
     "type": "object",
     "required": [
      "denyReasons"
     ],
     "properties": {
      "denyReasons": {
       "type": "array",
       "minItems": 1
      }
     }
    }
   ]
  }
 },
 "RuleSuspected": {
  "$comment": "Rules 3 and 4.",
  "description": "SUSPECTED never comes without a tag or a suspicion reason [D:/kyc/suspected-status, LEG21]",
  "if": {
   "type": "object",
   "required": [
    "overall"
   ],
   "properties": {
    "overall": {
     "const": "SUSPECTED"
    }
   }
  },
  "then": {
   "$ref": "#/components/schemas/Flagged"
  }
 },
 "RuleManuallyDataChanged": {
  "$comment": "Rule 13.",
  "description": "Data is edited only in a human review, which leaves a human result [LEG21, WL23]",
  "if": {
   "type": "object",
   "required": [
    "data"
   ],
   "properties": {
    "data": {
     "type": "object",
     "required": [
      "manuallyDataChanged"
     ],
     "properties": {
      "manuallyDataChanged": {
       "const": true
      }
     }
    }
   }
  },
  "then": {
   "type": "object",
   "properties": {
    "status": {
     "anyOf": [
      {
       "type": "object",
       "required": [
        "manualFace"
       ],
       "properties": {
        "manualFace": {
         "type": "string",
         "minLength": 1
        }
       }
      },
      {
       "type": "object",
       "required": [
        "manualDocument"
       ],
       "properties": {
        "manualDocument": {
         "type": "string",
         "minLength": 1
        }
       }
      }
     ]
    }
   }
  }
 },
 "RuleProxyRisk": {
  "$comment": "Rule 14.",
  "description": "The proxy risk is given only with a final approval [WL23]",
  "if": {
   "type": "object",
   "required": [
    "data"
   ],
   "properties": {
    "data": {
     "type": "object",
     "required": [
      "clientIpProxyRiskLevel"
     ],
     "properties": {
      "clientIpProxyRiskLevel": {
       "type": "string"
      }
     }
    }
   }
  },
  "then": {
   "type": "object",
   "properties": {
    "final": {
     "const": true
    },
    "status": {
     "type": "object",
     "properties": {
      "overall": {
       "const": "APPROVED"
      }
     }
    }
   }
  }
 },
 "ScanRef": {
  "description": "Id of the verification at iDenfy, equal to that of the token response; UUID text in samples [OAS26]",
  "type": "string",
  "x-pii": "id",
  "maxLength": 36,
  "examples": [
   "7c4f1d2a-e6b0-11f0-9a3b-0242ac120002"
  ]
 },
 "ClientId": {
  "description": "Your own id, echoed [OAS26]",
  "type": "string",
  "x-pii": "reference",
  "maxLength": 100,
  "examples": [
   "customer-42"
  ]
 },
 "CountryCode": {
  "description": "ISO 3166-1 alpha-2, and XK [OAS26]",
  "type": "string",
  "pattern": "^[A-Z]{2}$",
  "examples": [
   "LT"
  ]
 },
 "Platform": {
  "description": "Device of the user [OAS26, LEG21]. A token that was never opened has none; what is sent then is not documented",
  "type": "string",
  "enum": [
   "PC",
   "MOBILE",
   "TABLET",
   "MOBILE_APP",
   "MOBILE_SDK",
   "OTHER"
  ]
 },
 "OverallStatus": {
  "description": "APPROVED passed. DENIED failed. SUSPECTED passed at least in part, but was flagged: the customer decides.\nREVIEWING a human is looking. EXPIRED the token ran out unused. ACTIVE the token lives and is unused.\nDELETED the data is gone. ARCHIVED put away [D:/resources/vocabulary, OAS26].\nWL23 lists only APPROVED, DENIED, SUSPECTED and EXPIRED for callbacks.\n",
  "type": "string",
  "enum": [
   "APPROVED",
   "DENIED",
   "SUSPECTED",
   "REVIEWING",
   "EXPIRED",
   "ACTIVE",
   "DELETED",
   "ARCHIVED"
  ]
 },
 "FaceStatus": {
  "description": "Result for the face [OAS26]. FACE_NOT_ANALYSED: denied for another reason, the face was skipped. FACE_NOT_CHECKED: the\nselfie was never compared [D:/resources/vocabulary]. A human gives only FACE_MATCH, FACE_MISMATCH, NO_FACE_FOUND,\nTOO_MANY_FACES, FACE_UNCERTAIN and FAKE_FACE [WL23].\n",
  "type": "string",
  "enum": [
   "FACE_MATCH",
   "FACE_NOT_CHECKED",
   "FACE_MISMATCH",
   "NO_FACE_FOUND",
   "TOO_MANY_FACES",
   "FACE_TOO_BLURRY",
   "FACE_GLARED",
   "FACE_UNCERTAIN",
   "FACE_NOT_ANALYSED",
   "FACE_ERROR",
   "AUTO_UNVERIFIABLE",
   "FAKE_FACE"
  ]
 },
 "DocumentStatus": {
  "description": "Result for the document [OAS26]. A human gives only DOC_VALIDATED, DOC_NOT_FULLY_VISIBLE, DOC_NOT_SUPPORTED, DOC_EXPIRED,\nDOC_DAMAGED, DOC_FAKE, DOC_PERSONAL_CODE_INVALID and MRZ_INVALID [WL23].\n",
  "type": "string",
  "enum": [
   "DOC_VALIDATED",
   "DOC_INFO_MISMATCH",
   "DOC_NOT_FOUND",
   "DOC_NOT_FULLY_VISIBLE",
   "DOC_FACE_NOT_FOUND",
   "DOC_TOO_BLURRY",
   "DOC_GLARED",
   "DOC_FACE_GLARED",
   "MRZ_NOT_FOUND",
   "MRZ_OCR_READING_ERROR",
   "BARCODE_NOT_FOUND",
   "DOC_EXPIRED",
   "DOC_NOT_SUPPORTED",
   "COUNTRY_NOT_SUPPORTED",
   "COUNTRY_MISMATCH",
   "DOC_TYPE_MISMATCH",
   "DOC_SUBTYPE_MISMATCH",
   "DOC_SIDE_MISMATCH",
   "DOC_DAMAGED",
   "DOC_FAKE",
   "DOC_PERSONAL_CODE_INVALID",
   "DOC_NOT_ALLOWED",
   "DOC_NAME_ERROR",
   "DOC_SURNAME_ERROR",
   "DOC_EXPIRY_ERROR",
   "DOC_DOB_ERROR",
   "DOC_PERSONAL_NUMBER_ERROR",
   "DOC_NUMBER_ERROR",
   "DOC_DATE_OF_ISSUE_ERROR",
   "DOC_SEX_ERROR",
   "DOC_NATIONALITY_ERROR",
   "DOC_NOT_ANALYSED",
   "DOC_ERROR",
   "AUTO_UNVERIFIABLE",
   "DOC_SPOOF_DETECTED",
   "MRZ_INVALID",
   "EID_FAILED",
   "NFC_INIT_FAILED",
   "NFC_FAILED",
   "NFC_TIMEOUT"
  ]
 },
 "FaceStatusOrEmpty": {
  "description": "A result for the face, null or empty when there is none [LEG21, D:/kyc/data-retrieval].\nIn 2018 there were seven: FACE_MATCH, FACE_MISMATCH, NO_FACE_FOUND, TOO_MANY_FACES, FACE_TOO_BLURRY, FACE_ERROR and\nAUTO_UNVERIFIABLE [seed:0].\n",
  "anyOf": [
   {
    "$ref": "#/components/schemas/FaceStatus"
   },
   {
    "type": "string",
    "const": ""
   },
   {
    "type": "null"
   }
  ]
 },
 "DocumentStatusOrEmpty": {
  "description": "A result for the document, null or empty when there is none [LEG21, D:/kyc/data-retrieval].\nIn 2018 there were eighteen, all of them still in DocumentStatus [seed:0].\n",
  "anyOf": [
   {
    "$ref": "#/components/schemas/DocumentStatus"
   },
   {
    "type": "string",
    "const": ""
   },
   {
    "type": "null"
   }
  ]
 },
 "FraudTag": {
  "description": "A sign of fraud [OAS26]. `_IN_BLACKLIST`: this verification was used to make a blacklist entry; `_BLACKLISTED`: it matched\none [D:/callbacks/Suspicions]. `_SUSPECTION`: the check found something; `_FAILED`: it could not run [LEG21].\nOlder documents also have URJANET_FAILURE [DJS] and UTILITY_ADDRESS_CHECK_FAILURE [WL23].\n",
  "type": "string",
  "enum": [
   "FACE_IN_BLACKLIST",
   "DOC_FACE_IN_BLACKLIST",
   "DATA_BLACKLISTED",
   "DATA_IN_BLACKLIST",
   "DUPLICATE_FACE",
   "DUPLICATE_DOC_FACE",
   "DUPLICATE_PERSONAL_DATA",
   "VIRTUAL_CAMERA",
   "ADDRESS_UNVERIFIED",
   "PORTRAIT_SUBSTITUTION",
   "FACE_SUSPECTED",
   "FACE_BLACKLISTED",
   "DOC_FACE_BLACKLISTED",
   "DOC_MOBILE_PHOTO",
   "DEV_TOOLS_OPENED",
   "DOC_PRINT_SPOOFED",
   "FAKE_PHOTO",
   "AML_SUSPECTION",
   "AML_FAILED",
   "LID_SUSPECTION",
   "LID_FAILED",
   "SANCTIONS_SUSPECTION",
   "SANCTIONS_FAILED",
   "CRIMINAL_SUSPECTED",
   "CRIMINAL_CHECK_FAILED",
   "RC_FAILED",
   "DL_FAILED",
   "AUTO_UNVERIFIABLE"
  ]
 },
 "MismatchTag": {
  "description": "A difference between the document and the token request [OAS26]. WL23 also has GDC_NOT_MATCH",
  "type": "string",
  "enum": [
   "NAME",
   "SURNAME",
   "DOCUMENT_NUMBER",
   "PERSONAL_CODE",
   "EXPIRY_DATE",
   "DATE_OF_BIRTH",
   "DATE_OF_ISSUE",
   "NATIONALITY",
   "SEX",
   "FULL_NAME",
   "DOC_INFO_MISMATCH",
   "UNDER_AGE",
   "OVER_AGE",
   "UNKNOWN_AGE",
   "UTILITY_ADDRESS",
   "UTILITY_NAME",
   "EXPIRED_UTILITY_BILL",
   "INVALID_ADDITIONAL_STEP",
   "ADDITIONAL_STEP_NOT_FOUND",
   "ADDITIONAL_STEP_INFORMATION_MISMATCH",
   "EXPIRED_ADDITIONAL_STEP_INFORMATION",
   "REGISTRY_CENTER_INFO_MISMATCH",
   "DRIVER_LICENSE_INFO_MISMATCH",
   "NOT_SUPPORTED_POA_DOCUMENT_TYPE",
   "NOT_SUPPORTED_POA_DOCUMENT_COUNTRY",
   "POA_COUNTRIES_MISMATCH",
   "POA_SCREENSHOT_DETECTED"
  ]
 },
 "SuspicionReason": {
  "description": "Predecessor of the fraud tags [DJS]",
  "type": "string",
  "enum": [
   "FACE_SUSPECTED",
   "FACE_BLACKLISTED",
   "DOC_FACE_BLACKLISTED",
   "DOC_MOBILE_PHOTO",
   "DEV_TOOLS_OPENED",
   "DOC_PRINT_SPOOFED",
   "FAKE_PHOTO",
   "AML_SUSPECTION",
   "AML_FAILED",
   "LID_SUSPECTION",
   "LID_FAILED",
   "SANCTIONS_SUSPECTION",
   "SANCTIONS_FAILED",
   "CRIMINAL_SUSPECTED",
   "CRIMINAL_CHECK_FAILED",
   "RC_FAILED",
   "DL_FAILED",
   "AUTO_UNVERIFIABLE"
  ]
 },
 "AdditionalStepVerdict": {
  "description": "Human verdict on an additional step [OAS26, WL23]",
  "type": "string",
  "enum": [
   "VALID",
   "INVALID",
   "NOT_FOUND"
  ]
 },
 "AdditionalStepType": {
  "description": "UPLOAD takes a file only; EXTRACT has a reviewer type its values; COMPARE has a reviewer compare them with the token\nrequest [OAS26, WL23].\n",
  "type": "string",
  "enum": [
   "UPLOAD",
   "COMPARE",
   "EXTRACT"
  ]
 },
 "AmlSummary": {
  "description": "Summary of one AML search [DJS]",
  "type": "string",
  "enum": [
   "NOT_CHECKED",
   "NO_FLAGS",
   "FLAGS_FOUND",
   "TRUE_POSITIVE",
   "FALSE_POSITIVE"
  ]
 },
 "DocType": {
  "description": "Kind of document [OAS26]. WL23 also has INTERNATIONAL_PASSPORT",
  "type": "string",
  "enum": [
   "ID_CARD",
   "PASSPORT",
   "RESIDENCE_PERMIT",
   "DRIVER_LICENSE",
   "PAN_CARD",
   "AADHAAR",
   "VISA",
   "NATIONAL_PASSPORT",
   "PROVISIONAL_DRIVER_LICENSE",
   "OLD_ID_CARD",
   "MILITARY_CARD",
   "ADDRESS_CARD",
   "SMART_ID",
   "CLEAR",
   "ONE_ID",
   "BANK_ID_SE",
   "BANK_ID_NO",
   "BANK_ID_CZ",
   "FTN",
   "MIT_ID",
   "VERIMI",
   "LA_WALLET",
   "SAMSUNG_WALLET",
   "MOJE_ID_CZ",
   "YOTI_ID",
   "OTHER",
   "BORDER_CROSSING",
   "ASYLUM",
   "PHOTO_CARD",
   "PROOF_OF_AGE_CARD",
   "TRAVEL_CARD",
   "SOCIAL_SECURITY_CARD",
   "VOTER_CARD",
   "DIPLOMATIC_ID",
   "WORK_PERMIT"
  ]
 },
 "Sex": {
  "description": "Sex as on the document [OAS26]",
  "type": "string",
  "enum": [
   "MALE",
   "FEMALE",
   "UNDEFINED"
  ]
 },
 "AgeGroup": {
  "description": "Age band; UNDER_8, OVER_8, OVER_16 and OVER_21 are new since DJS [OAS26]",
  "type": "string",
  "enum": [
   "UNDER_13",
   "UNDER_8",
   "OVER_8",
   "OVER_13",
   "OVER_16",
   "OVER_18",
   "OVER_21",
   "OVER_22",
   "OVER_25",
   "OVER_30"
  ]
 },
 "RiskLevel": {
  "description": "Degree of risk [OAS26]",
  "type": "string",
  "enum": [
   "VERY_LOW",
   "LOW",
   "MEDIUM",
   "HIGH",
   "VERY_HIGH",
   "NOT_CHECKED"
  ]
 },
 "ExpirationThreshold": {
  "description": "How near the expiry is [OAS26]",
  "type": "string",
  "enum": [
   "DOCUMENT_EXPIRES_WITHIN_30_DAYS",
   "DOCUMENT_EXPIRES_WITHIN_7_DAYS",
   "DOCUMENT_EXPIRES_WITHIN_1_DAY",
   "DOCUMENT_EXPIRED"
  ]
 },
 "FreeObjectOrNull": {
  "description": "An object whose keys no source names, or null",
  "type": [
   "object",
   "null"
  ],
  "additionalProperties": {
   "description": "Any value"
  }
 },
 "AdditionalData": {
  "description": "Values of additional steps, by step name and field name [WL23]",
  "type": "object",
  "additionalProperties": {
   "type": [
    "object",
    "null"
   ],
   "additionalProperties": {
    "$ref": "#/components/schemas/AdditionalDataField"
   }
  },
  "examples": [
   {
    "UTILITY_BILL": {
     "address": {
      "value": "12 Sample Street, Kaunas",
      "status": "MATCH"
     }
    }
   }
  ]
 },
 "AdditionalDataField": {
  "description": "One value of an additional step [WL23]",
  "type": "object",
  "properties": {
   "value": {
    "x-pii": "text",
    "description": "The value; its type is not stated [WL23]"
   },
   "status": {
    "description": "Verdict of a COMPARE step [WL23]",
    "oneOf": [
     {
      "type": "string",
      "enum": [
       "MATCH",
       "NOT_MATCH",
       "NOT_FOUND",
       "NO_DATA"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  }
 },
 "ServiceStatus": {
  "description": "How one external check went [OAS26, WL23]",
  "type": "object",
  "required": [
   "serviceSuspected",
   "serviceUsed",
   "serviceFound",
   "checkSuccessful",
   "overallStatus"
  ],
  "properties": {
   "serviceSuspected": {
    "type": "boolean",
    "description": "A record was found [WL23]"
   },
   "serviceUsed": {
    "type": "boolean",
    "description": "The service was asked [OAS26]"
   },
   "serviceFound": {
    "type": "boolean",
    "description": "A service exists for that country [WL23]"
   },
   "checkSuccessful": {
    "type": "boolean",
    "description": "There was no error [WL23]"
   },
   "overallStatus": {
    "type": "string",
    "enum": [
     "SUSPECTED",
     "NOT_SUSPECTED"
    ],
    "description": "Verdict of this check [OAS26]"
   }
  }
 },
 "AmlResult": {
  "title": "One result of AML version 2",
  "description": "Data does not imply a hit, a clean news result may list articles [OAS26, WL23]",
  "type": "object",
  "required": [
   "status",
   "serviceName",
   "serviceGroupType",
   "uid",
   "errorMessage"
  ],
  "properties": {
   "status": {
    "$ref": "#/components/schemas/ServiceStatus"
   },
   "serviceName": {
    "type": "string",
    "description": "Name of the service. WL23 documents the three examples here; OAS26 has AML_NAMES_CHECK, AML_OPEN_SANCTIONS,\nCOMPANY_CHECK, AML_NEWS and INHOUSE_ADVERSE_MEDIA instead. The lists do not meet, so any text is allowed.\n",
    "examples": [
     "PilotApiAmlV2",
     "PilotApiAmlV2NameCheck",
     "PilotApiAmlV2NegativeNews"
    ]
   },
   "serviceGroupType": {
    "type": "string",
    "const": "AML",
    "description": "Group of the service [OAS26]"
   },
   "uid": {
    "type": "string",
    "x-pii": "id",
    "description": "Unique inside one request only; results of one run share it. 25 capital letters and digits in samples [WL23]",
    "examples": [
     "EXAMPLE00000000000000AML1"
    ]
   },
   "errorMessage": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "description": "Text of a failed check [OAS26]"
   },
   "data": {
    "type": "array",
    "description": "Persons, companies or articles found [OAS26]",
    "items": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/AmlListItem"
      },
      {
       "$ref": "#/components/schemas/AmlNewsItem"
      }
     ]
    }
   }
  }
 },
 "AmlListItem": {
  "title": "A person or company on a list",
  "description": "Required as in OAS26. Older items lack linkedDocument, pepLevel, category and otherInformation [LEG21, WL23]",
  "type": "object",
  "required": [
   "name",
   "surname",
   "nationality",
   "dob",
   "suspicion",
   "reason",
   "listNumber",
   "listName",
   "score",
   "lastUpdate",
   "isPerson",
   "isActive",
   "linkedDocument",
   "pepLevel",
   "category",
   "otherInformation",
   "checkDate"
  ],
  "properties": {
   "name": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "description": "Name on the list [OAS26]",
    "examples": [
     "ROSALIND"
    ]
   },
   "surname": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "description": "Surname on the list [OAS26]",
    "examples": [
     "TESTPERSON"
    ]
   },
   "nationality": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "trait",
    "description": "Nationality on the list [OAS26]"
   },
   "dob": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "description": "Birth as free text; both examples are documented [WL23]",
    "examples": [
     "1956",
     "30 AUG 1954"
    ]
   },
   "suspicion": {
    "description": "Kind of list [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/AmlSuspicion"
     },
     {
      "type": "null"
     }
    ]
   },
   "reason": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "description": "Why it is listed [OAS26]"
   },
   "listNumber": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "number",
    "description": "Number on the list [OAS26]"
   },
   "listName": {
    "type": [
     "string",
     "null"
    ],
    "description": "Name of the list [OAS26]"
   },
   "score": {
    "type": [
     "integer",
     "null"
    ],
    "description": "How well it matches [OAS26]"
   },
   "lastUpdate": {
    "type": [
     "string",
     "null"
    ],
    "description": "When the list changed, as text [OAS26]"
   },
   "exitDate": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "description": "When it left the list, as text; required on a person, not present on a company [OAS26]"
   },
   "isPerson": {
    "type": [
     "boolean",
     "null"
    ],
    "description": "Person or company [OAS26]"
   },
   "isActive": {
    "type": [
     "boolean",
     "null"
    ],
    "description": "Whether the entry stands [OAS26]"
   },
   "linkedDocument": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "url",
    "format": "uri",
    "description": "Link to a source [OAS26]"
   },
   "pepLevel": {
    "type": [
     "integer",
     "null"
    ],
    "description": "Level of a politically exposed person [OAS26]"
   },
   "category": {
    "type": [
     "string",
     "null"
    ],
    "description": "Category of the entry [OAS26]"
   },
   "otherInformation": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "description": "Further text [OAS26]"
   },
   "checkDate": {
    "type": [
     "string",
     "null"
    ],
    "pattern": "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$",
    "description": "When the check ran [OAS26]; format [WL23]",
    "examples": [
     "2026-01-01 00:02:10"
    ]
   },
   "whitelisted": {
    "type": "boolean",
    "description": "Whether the customer has cleared it; the key may be missing [OAS26]"
   }
  }
 },
 "AmlNewsItem": {
  "title": "An article",
  "description": "One result of the search in the news [OAS26]",
  "type": "object",
  "required": [
   "title",
   "url",
   "text",
   "score",
   "type",
   "checkDate",
   "publishDate"
  ],
  "properties": {
   "title": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "description": "Headline [OAS26]"
   },
   "url": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "url",
    "description": "Link; OAS26 sets no format [OAS26]"
   },
   "text": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "description": "Excerpt [OAS26]"
   },
   "score": {
    "type": [
     "string",
     "null"
    ],
    "description": "How well it matches; text here, a number elsewhere [OAS26]"
   },
   "type": {
    "description": "Tone of the article [OAS26]",
    "oneOf": [
     {
      "type": "string",
      "const": "NEGATIVE"
     },
     {
      "type": "null"
     }
    ]
   },
   "checkDate": {
    "type": "string",
    "description": "When the check ran [OAS26]",
    "examples": [
     "2026-01-01 00:02:10"
    ]
   },
   "publishDate": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "description": "When it was published, as text [OAS26]"
   }
  }
 },
 "AmlSuspicion": {
  "description": "Kind of AML list [OAS26]",
  "type": "string",
  "enum": [
   "SANCTION",
   "INTERPOL",
   "PEPS",
   "ADVERSE_MEDIA",
   "OTHER"
  ]
 },
 "AmlCheck": {
  "title": "Result of AML version 3",
  "description": "One AML check with its news and matches [OAS26]",
  "type": "object",
  "required": [
   "id",
   "overallStatus",
   "statusSetBy",
   "statusSetAt",
   "adverseMedia",
   "amlCheck"
  ],
  "properties": {
   "id": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "id",
    "description": "Id of the check [OAS26]; text [inferred]"
   },
   "overallStatus": {
    "type": [
     "string",
     "null"
    ],
    "description": "Status of the check; values are not listed [OAS26]"
   },
   "statusSetBy": {
    "description": "Who set it [OAS26]",
    "$ref": "#/components/schemas/FreeObjectOrNull"
   },
   "statusSetAt": {
    "type": [
     "string",
     "null"
    ],
    "format": "date-time",
    "description": "When it was set [OAS26]"
   },
   "adverseMedia": {
    "type": [
     "array",
     "null"
    ],
    "description": "Articles [OAS26]",
    "items": {
     "$ref": "#/components/schemas/AmlCheckArticle"
    }
   },
   "amlCheck": {
    "type": [
     "array",
     "null"
    ],
    "description": "Matches [OAS26]",
    "items": {
     "$ref": "#/components/schemas/AmlCheckMatch"
    }
   }
  }
 },
 "AmlCheckArticle": {
  "title": "An article of AML version 3",
  "type": "object",
  "required": [
   "title",
   "url",
   "text",
   "score",
   "type",
   "publishDate"
  ],
  "properties": {
   "title": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "description": "Headline [OAS26]"
   },
   "url": {
    "type": "string",
    "x-pii": "url",
    "description": "Link; OAS26 sets no format [OAS26]"
   },
   "text": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "description": "Excerpt [OAS26]"
   },
   "score": {
    "type": [
     "string",
     "null"
    ],
    "description": "How well it matches, as text [OAS26]"
   },
   "type": {
    "type": [
     "string",
     "null"
    ],
    "description": "Tone of the article, values not listed [OAS26]"
   },
   "publishDate": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "description": "When it was published, as text [OAS26]"
   }
  }
 },
 "AmlCheckMatch": {
  "title": "A match of AML version 3",
  "type": "object",
  "required": [
   "addresses",
   "countries",
   "currentSanBodyIds",
   "datasets",
   "datesOfBirth",
   "formerSanBodyIds",
   "gender",
   "match",
   "name",
   "nationalities",
   "resourceId",
   "score",
   "version"
  ],
  "properties": {
   "addresses": {
    "type": [
     "array",
     "null"
    ],
    "description": "Known addresses [OAS26]",
    "items": {
     "type": "object",
     "properties": {
      "city": {
       "type": [
        "string",
        "null"
       ],
       "x-pii": "address",
       "description": "City [OAS26]"
      },
      "geography": {
       "type": [
        "string",
        "null"
       ],
       "x-pii": "address",
       "description": "Region or country as text [OAS26]"
      }
     }
    }
   },
   "countries": {
    "type": [
     "array",
     "null"
    ],
    "description": "Known countries [OAS26]",
    "items": {
     "type": "string"
    }
   },
   "currentSanBodyIds": {
    "type": [
     "array",
     "null"
    ],
    "description": "Ids of bodies that list it now [OAS26]",
    "items": {
     "type": "integer",
     "x-pii": "number"
    }
   },
   "datasets": {
    "type": "array",
    "description": "Lists that hold it [OAS26]",
    "items": {
     "type": "string"
    }
   },
   "datesOfBirth": {
    "type": [
     "array",
     "null"
    ],
    "description": "Known births, as text [OAS26]",
    "items": {
     "type": "string",
     "x-pii": "date"
    }
   },
   "formerSanBodyIds": {
    "type": [
     "array",
     "null"
    ],
    "description": "Ids of bodies that listed it once [OAS26]",
    "items": {
     "type": "integer",
     "x-pii": "number"
    }
   },
   "gender": {
    "type": [
     "string",
     "null"
    ],
    "description": "Gender, values not listed [OAS26]"
   },
   "match": {
    "type": "string",
    "x-pii": "text",
    "description": "What matched, values not listed [OAS26]"
   },
   "name": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "description": "Name on the list [OAS26]"
   },
   "nationalities": {
    "type": [
     "array",
     "null"
    ],
    "description": "Known nationalities [OAS26]; a list of texts [inferred]",
    "items": {
     "type": "string",
     "x-pii": "trait"
    }
   },
   "resourceId": {
    "type": "string",
    "x-pii": "id",
    "description": "Id of the entry [OAS26]"
   },
   "score": {
    "type": [
     "integer",
     "null"
    ],
    "description": "How well it matches [OAS26]"
   },
   "version": {
    "type": "integer",
    "description": "Version of the entry [OAS26]"
   },
   "pepTier": {
    "type": [
     "string",
     "null"
    ],
    "description": "Tier of a politically exposed person; the key may be missing [OAS26]; text [inferred]"
   },
   "profileImage": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "url",
    "format": "uri",
    "description": "Picture; the key may be missing [OAS26]"
   }
  }
 },
 "LidResult": {
  "title": "One result of the lost or invalid document check",
  "description": "The envelope of an AML result, with documents [OAS26]",
  "type": "object",
  "required": [
   "status",
   "serviceName",
   "uid",
   "errorMessage",
   "data"
  ],
  "properties": {
   "status": {
    "$ref": "#/components/schemas/ServiceStatus"
   },
   "serviceName": {
    "type": "string",
    "description": "Name of the service; the example is documented [OAS26, WL23]",
    "examples": [
     "IrdInvalidPapers"
    ]
   },
   "serviceGroupType": {
    "type": "string",
    "const": "LID",
    "default": "LID",
    "description": "Group of the service; the key may be missing [OAS26]"
   },
   "uid": {
    "type": "string",
    "x-pii": "id",
    "description": "See AmlResult [OAS26]"
   },
   "errorMessage": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "description": "Text of a failed check [OAS26]"
   },
   "data": {
    "type": "array",
    "description": "Documents found [OAS26]",
    "items": {
     "$ref": "#/components/schemas/LidItem"
    }
   }
  }
 },
 "LidItem": {
  "title": "A lost or invalid document",
  "type": "object",
  "required": [
   "documentNumber",
   "documentType",
   "valid",
   "expiryDate",
   "checkDate"
  ],
  "properties": {
   "documentNumber": {
    "type": "string",
    "x-pii": "number",
    "description": "Number of the document [OAS26]",
    "examples": [
     "X00000042"
    ]
   },
   "documentType": {
    "type": [
     "string",
     "null"
    ],
    "description": "Kind of document, values not listed [OAS26]"
   },
   "valid": {
    "type": "boolean",
    "description": "Whether the document is valid [OAS26]"
   },
   "expiryDate": {
    "type": "string",
    "x-pii": "date",
    "description": "Expiry, as text [OAS26]"
   },
   "checkDate": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$",
    "description": "When the check ran [OAS26]; format [WL23]",
    "examples": [
     "2026-01-01 00:02:10"
    ]
   }
  }
 },
 "CriminalCheckResult": {
  "title": "One result of the United States criminal check",
  "description": "The envelope of a LID result [OAS26]",
  "type": "object",
  "required": [
   "status",
   "serviceName",
   "uid",
   "errorMessage",
   "data"
  ],
  "properties": {
   "status": {
    "$ref": "#/components/schemas/ServiceStatus"
   },
   "serviceName": {
    "type": "string",
    "description": "Name of the service [OAS26]"
   },
   "serviceGroupType": {
    "type": "string",
    "const": "CRIMINAL_CHECK",
    "default": "CRIMINAL_CHECK",
    "description": "Group of the service; the key may be missing [OAS26]"
   },
   "uid": {
    "type": "string",
    "x-pii": "id",
    "description": "See AmlResult [OAS26]"
   },
   "errorMessage": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "description": "Text of a failed check [OAS26]"
   },
   "data": {
    "type": "array",
    "description": "Records found [OAS26]",
    "items": {
     "$ref": "#/components/schemas/CriminalRecord"
    }
   }
  }
 },
 "CriminalRecord": {
  "title": "A criminal record",
  "type": "object",
  "required": [
   "fullName",
   "county",
   "region",
   "offenses"
  ],
  "properties": {
   "fullName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "description": "Name on the record [OAS26]"
   },
   "county": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "address",
    "description": "County of the court [OAS26]"
   },
   "region": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "address",
    "description": "One of the 50 states, or DC; whether names or codes is not known to us [OAS26]"
   },
   "offenses": {
    "type": "array",
    "description": "Offences on the record [OAS26]",
    "items": {
     "$ref": "#/components/schemas/CriminalOffense"
    }
   }
  }
 },
 "CriminalOffense": {
  "title": "An offence",
  "type": "object",
  "required": [
   "offense",
   "offenseClass",
   "offenseDescription",
   "offenseLevel",
   "sentenceDate",
   "courtName",
   "courtCaseNumber",
   "releaseDate"
  ],
  "properties": {
   "offense": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "description": "Offence [OAS26]"
   },
   "offenseClass": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "description": "Class [OAS26]"
   },
   "offenseDescription": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "description": "Description [OAS26]"
   },
   "offenseLevel": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "description": "Level [OAS26]"
   },
   "sentenceDate": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "description": "When sentenced, as text [OAS26]"
   },
   "courtName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "description": "Court [OAS26]"
   },
   "courtCaseNumber": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "number",
    "description": "Case number [OAS26]"
   },
   "releaseDate": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "description": "When released, as text [OAS26]"
   }
  }
 },
 "HungaryRegistryCenterCheck": {
  "title": "Registry check, Hungary",
  "type": "object",
  "required": [
   "resourceType",
   "checkedMrz",
   "firstName",
   "lastName",
   "maidenName",
   "mothersMaidenName",
   "birthPlace",
   "birthDate",
   "address",
   "residentialAddress",
   "idCard",
   "passport",
   "additionalData",
   "nationality"
  ],
  "properties": {
   "resourceType": {
    "type": "string",
    "const": "HungaryRegistryCenterCheck",
    "description": "Tells the three registry checks apart [OAS26]"
   },
   "checkedMrz": {
    "type": "string",
    "x-pii": "mrz",
    "maxLength": 100,
    "description": "Machine-readable zone that was looked up [OAS26]"
   },
   "firstName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 100,
    "description": "First name in the registry [OAS26]"
   },
   "lastName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 100,
    "description": "Last name in the registry [OAS26]"
   },
   "maidenName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 100,
    "description": "Name at birth in the registry [OAS26]"
   },
   "mothersMaidenName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 100,
    "description": "Mother's name at birth in the registry [OAS26]"
   },
   "birthPlace": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "address",
    "maxLength": 100,
    "description": "Place of birth in the registry [OAS26]"
   },
   "birthDate": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "format": "date",
    "description": "Date of birth in the registry [OAS26]"
   },
   "address": {
    "description": "Address, free form [OAS26]",
    "$ref": "#/components/schemas/FreeObjectOrNull"
   },
   "residentialAddress": {
    "description": "Residence, free form [OAS26]",
    "$ref": "#/components/schemas/FreeObjectOrNull"
   },
   "idCard": {
    "description": "Identity card, free form [OAS26]",
    "$ref": "#/components/schemas/FreeObjectOrNull"
   },
   "passport": {
    "description": "Passport, free form [OAS26]",
    "$ref": "#/components/schemas/FreeObjectOrNull"
   },
   "additionalData": {
    "description": "Further data, free form [OAS26]",
    "$ref": "#/components/schemas/FreeObjectOrNull"
   },
   "nationality": {
    "description": "Nationality in the registry [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/CountryCode"
     },
     {
      "type": "null"
     }
    ]
   }
  }
 },
 "LithuaniaRegistryCenterCheck": {
  "title": "Registry check, Lithuania",
  "type": "object",
  "required": [
   "resourceType",
   "checkedPersonalNumber",
   "checkedDocumentType",
   "personalNumber",
   "name",
   "surname",
   "documentNumber",
   "documentExpiration",
   "facePhoto"
  ],
  "properties": {
   "resourceType": {
    "type": "string",
    "const": "LithuaniaRegistryCenterCheck",
    "description": "Tells the three registry checks apart [OAS26]"
   },
   "checkedPersonalNumber": {
    "type": "string",
    "x-pii": "number",
    "maxLength": 30,
    "description": "Personal number that was looked up [OAS26]"
   },
   "checkedDocumentType": {
    "type": "string",
    "maxLength": 2,
    "description": "Kind of document that was looked up, two characters [OAS26]"
   },
   "personalNumber": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "number",
    "maxLength": 30,
    "description": "Personal number in the registry [OAS26]"
   },
   "name": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 100,
    "description": "First name in the registry [OAS26]"
   },
   "surname": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 100,
    "description": "Last name in the registry [OAS26]"
   },
   "documentNumber": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "number",
    "maxLength": 100,
    "description": "Document number in the registry [OAS26]"
   },
   "documentExpiration": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "format": "date",
    "description": "Expiry in the registry [OAS26]"
   },
   "facePhoto": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "url",
    "format": "uri",
    "description": "Link to the photo in the registry [OAS26]"
   }
  }
 },
 "Us15RegistryCenterCheck": {
  "title": "Registry check, United States",
  "description": "Each value of the registry, and beside it how it compares [OAS26]",
  "type": "object",
  "required": [
   "resourceType",
   "firstName",
   "firstNameStatus",
   "lastName",
   "lastNameStatus",
   "middleName",
   "middleNameStatus",
   "dob",
   "dobStatus",
   "yob",
   "yobStatus",
   "address1",
   "address1Status",
   "address2",
   "address2Status",
   "city",
   "cityStatus",
   "state",
   "stateStatus",
   "zip",
   "zipStatus",
   "idNum",
   "idNumStatus",
   "phone",
   "phoneStatus",
   "email",
   "emailStatus"
  ],
  "properties": {
   "resourceType": {
    "type": "string",
    "const": "Us15RegistryCenterCheck",
    "description": "Tells the three registry checks apart [OAS26]"
   },
   "firstName": {
    "type": "string",
    "x-pii": "name",
    "maxLength": 100,
    "description": "First name [OAS26]"
   },
   "firstNameStatus": {
    "$ref": "#/components/schemas/RegistryMatchOrNull"
   },
   "lastName": {
    "type": "string",
    "x-pii": "name",
    "maxLength": 100,
    "description": "Last name [OAS26]"
   },
   "lastNameStatus": {
    "$ref": "#/components/schemas/RegistryMatchOrNull"
   },
   "middleName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 100,
    "description": "Middle name [OAS26]"
   },
   "middleNameStatus": {
    "$ref": "#/components/schemas/RegistryMatchOrNull"
   },
   "dob": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "format": "date",
    "description": "Date of birth [OAS26]"
   },
   "dobStatus": {
    "$ref": "#/components/schemas/RegistryMatchOrNull"
   },
   "yob": {
    "type": [
     "integer",
     "null"
    ],
    "x-pii": "date",
    "description": "Year of birth [OAS26]"
   },
   "yobStatus": {
    "$ref": "#/components/schemas/RegistryMatchOrNull"
   },
   "address1": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "address",
    "maxLength": 255,
    "description": "Address, first line [OAS26]"
   },
   "address1Status": {
    "$ref": "#/components/schemas/RegistryMatchOrNull"
   },
   "address2": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "address",
    "maxLength": 255,
    "description": "Address, second line [OAS26]"
   },
   "address2Status": {
    "$ref": "#/components/schemas/RegistryMatchOrNull"
   },
   "city": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "address",
    "maxLength": 100,
    "description": "City [OAS26]"
   },
   "cityStatus": {
    "$ref": "#/components/schemas/RegistryMatchOrNull"
   },
   "state": {
    "type": [
     "string",
     "null"
    ],
    "maxLength": 2,
    "description": "State, two letters [OAS26]"
   },
   "stateStatus": {
    "$ref": "#/components/schemas/RegistryMatchOrNull"
   },
   "zip": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "address",
    "maxLength": 10,
    "description": "Postal code [OAS26]"
   },
   "zipStatus": {
    "$ref": "#/components/schemas/RegistryMatchOrNull"
   },
   "idNum": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "number",
    "maxLength": 9,
    "description": "Personal number [OAS26]"
   },
   "idNumStatus": {
    "$ref": "#/components/schemas/RegistryMatchOrNull"
   },
   "phone": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "phone",
    "description": "Telephone number [OAS26]"
   },
   "phoneStatus": {
    "$ref": "#/components/schemas/RegistryMatchOrNull"
   },
   "email": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "email",
    "maxLength": 254,
    "description": "E-mail address [OAS26]"
   },
   "emailStatus": {
    "$ref": "#/components/schemas/RegistryMatchOrNull"
   }
  }
 },
 "RegistryMatchOrNull": {
  "description": "How the value beside it compares [OAS26]",
  "oneOf": [
   {
    "$ref": "#/components/schemas/RegistryMatch"
   },
   {
    "type": "null"
   }
  ]
 },
 "RegistryMatch": {
  "description": "Outcome of one comparison with a registry [OAS26]",
  "type": "string",
  "enum": [
   "MATCH",
   "NO_MATCH",
   "PARTIAL_MATCH",
   "NO_DATA",
   "NO_INPUT",
   "INVALID"
  ]
 },
 "AddressVerification": {
  "title": "Check of an address",
  "type": "object",
  "required": [
   "address",
   "status",
   "accuracy",
   "quality"
  ],
  "properties": {
   "address": {
    "type": "string",
    "x-pii": "address",
    "maxLength": 255,
    "description": "Address that was checked [OAS26]",
    "examples": [
     "12 Sample Street, Kaunas"
    ]
   },
   "country": {
    "description": "Its country; the key may be missing [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/CountryCode"
     },
     {
      "type": "null"
     }
    ]
   },
   "status": {
    "type": "string",
    "enum": [
     "VERIFIED",
     "PARTIALLY_VERIFIED",
     "UNVERIFIED"
    ],
    "description": "Outcome [OAS26]"
   },
   "accuracy": {
    "type": [
     "integer",
     "null"
    ],
    "description": "Accuracy, scale not stated [OAS26]"
   },
   "quality": {
    "description": "Quality of the match [OAS26]",
    "oneOf": [
     {
      "type": "string",
      "enum": [
       "EXCELLENT",
       "GOOD",
       "AVERAGE",
       "POOR",
       "BAD"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  }
 },
 "QuestionnaireAnswers": {
  "title": "Answers to a questionnaire",
  "type": "object",
  "required": [
   "title",
   "sections"
  ],
  "properties": {
   "title": {
    "type": "string",
    "description": "Title of the questionnaire [OAS26]"
   },
   "sections": {
    "type": "array",
    "description": "Its sections [OAS26]",
    "items": {
     "type": "object",
     "required": [
      "title",
      "questions"
     ],
     "properties": {
      "title": {
       "type": "string",
       "description": "Title of the section [OAS26]"
      },
      "questions": {
       "type": "array",
       "description": "Questions of the section [OAS26]",
       "items": {
        "$ref": "#/components/schemas/QuestionnaireAnswer"
       }
      }
     }
    }
   }
  }
 },
 "QuestionnaireAnswer": {
  "title": "One question and its answer",
  "type": "object",
  "required": [
   "key",
   "title",
   "type",
   "value"
  ],
  "properties": {
   "key": {
    "type": "string",
    "description": "Key of the question [OAS26]",
    "examples": [
     "purpose"
    ]
   },
   "title": {
    "type": "string",
    "description": "Text of the question [OAS26]",
    "examples": [
     "Why do you open an account?"
    ]
   },
   "type": {
    "$ref": "#/components/schemas/QuestionType"
   },
   "value": {
    "description": "The answer; null when there is none [OAS26]",
    "x-pii": "text",
    "oneOf": [
     {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     {
      "type": "string"
     },
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   }
  }
 },
 "QuestionType": {
  "description": "Kind of question [OAS26]",
  "type": "string",
  "enum": [
   "CHECKBOX",
   "COLOR",
   "COUNTRY",
   "COUNTRY_MULTI",
   "DATE",
   "DATETIME",
   "EMAIL",
   "FILE",
   "FILE_MULTI",
   "FLOAT",
   "LIST",
   "INTEGER",
   "PASSWORD",
   "RADIO",
   "SELECT",
   "SELECT_MULTI",
   "TEL",
   "TEXT",
   "TEXT_AREA",
   "TIME",
   "URL"
  ]
 },
 "RiskAssessment": {
  "title": "Assessment of risk",
  "type": "object",
  "required": [
   "riskScore",
   "riskLevel"
  ],
  "properties": {
   "riskScore": {
    "type": [
     "integer",
     "null"
    ],
    "minimum": 0,
    "maximum": 100,
    "description": "Risk from 0 to 100 [OAS26]"
   },
   "riskLevel": {
    "description": "Degree of risk [OAS26]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/RiskLevel"
     },
     {
      "type": "null"
     }
    ]
   }
  }
 },
 "BankVerification": {
  "title": "Bank accounts the user connected",
  "type": "object",
  "required": [
   "id",
   "country",
   "bank",
   "riskLevel",
   "accounts"
  ],
  "properties": {
   "id": {
    "type": "string",
    "x-pii": "id",
    "format": "uuid",
    "description": "Id of the check [OAS26]"
   },
   "country": {
    "type": [
     "string",
     "null"
    ],
    "description": "Country of the bank [OAS26]"
   },
   "bank": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "description": "Name of the bank [OAS26]"
   },
   "riskLevel": {
    "type": [
     "string",
     "null"
    ],
    "description": "Degree of risk [OAS26]; that it is a RiskLevel is likely, not stated"
   },
   "accounts": {
    "type": "array",
    "description": "Connected accounts [OAS26]",
    "items": {
     "$ref": "#/components/schemas/BankAccount"
    }
   }
  }
 },
 "BankAccount": {
  "title": "A bank account",
  "type": "object",
  "required": [
   "id",
   "name",
   "iban",
   "currency",
   "balancesOverview",
   "transactionsCount"
  ],
  "properties": {
   "id": {
    "type": "string",
    "x-pii": "id",
    "format": "uuid",
    "description": "Id of the account [OAS26]"
   },
   "name": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 128,
    "description": "Name of the account or its holder [OAS26]"
   },
   "iban": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "number",
    "maxLength": 34,
    "description": "IBAN [OAS26]"
   },
   "currency": {
    "type": "string",
    "maxLength": 3,
    "description": "Currency code [OAS26]",
    "examples": [
     "EUR"
    ]
   },
   "balancesOverview": {
    "description": "Balances, when asked for [OAS26]",
    "oneOf": [
     {
      "type": "object",
      "required": [
       "bookedBalance",
       "availableBalance"
      ],
      "properties": {
       "bookedBalance": {
        "type": [
         "number",
         "null"
        ],
        "x-pii": "number",
        "description": "Booked balance [OAS26]"
       },
       "availableBalance": {
        "type": [
         "number",
         "null"
        ],
        "x-pii": "number",
        "description": "Available balance [OAS26]"
       }
      }
     },
     {
      "type": "null"
     }
    ]
   },
   "transactionsCount": {
    "type": [
     "integer",
     "null"
    ],
    "x-pii": "number",
    "description": "Number of transactions, when asked for [OAS26]"
   }
  }
 },
 "BankCardVerification": {
  "title": "Bank card the user showed",
  "type": "object",
  "required": [
   "id",
   "status",
   "noMatchReason",
   "name",
   "firstSix",
   "lastFour",
   "expiryDate",
   "nameMatch",
   "lastFourMatch"
  ],
  "properties": {
   "id": {
    "type": "string",
    "x-pii": "id",
    "format": "uuid",
    "description": "Id of the check [OAS26]"
   },
   "status": {
    "type": "string",
    "enum": [
     "NOT_COMPARED",
     "MATCH",
     "NO_MATCH"
    ],
    "description": "Outcome [OAS26]"
   },
   "noMatchReason": {
    "description": "Why it does not match [OAS26]",
    "oneOf": [
     {
      "type": "string",
      "enum": [
       "NAME_MISMATCH",
       "NUMBER_MISMATCH",
       "NAME_NOT_FOUND",
       "NUMBER_NOT_FOUND",
       "LIVENESS_FAILED"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "name": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "description": "Name on the card [OAS26]"
   },
   "firstSix": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "number",
    "description": "First six digits [OAS26]"
   },
   "lastFour": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "number",
    "description": "Last four digits [OAS26]"
   },
   "expiryDate": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "format": "date",
    "description": "Expiry of the card [OAS26]"
   },
   "nameMatch": {
    "type": [
     "boolean",
     "null"
    ],
    "description": "Whether the name matches [OAS26]"
   },
   "lastFourMatch": {
    "type": [
     "boolean",
     "null"
    ],
    "description": "Whether the last four digits match [OAS26]"
   }
  }
 },
 "EmailVerification": {
  "title": "Confirmed e-mail address",
  "type": "object",
  "required": [
   "email",
   "emailVerified"
  ],
  "properties": {
   "email": {
    "type": "string",
    "x-pii": "email",
    "format": "email",
    "maxLength": 254,
    "description": "Address [OAS26]",
    "examples": [
     "rosalind@example.test"
    ]
   },
   "emailVerified": {
    "type": "boolean",
    "description": "Whether the user confirmed it [OAS26]"
   }
  }
 },
 "PhoneVerification": {
  "title": "Confirmed telephone number",
  "type": "object",
  "required": [
   "phone",
   "phoneVerified"
  ],
  "properties": {
   "phone": {
    "type": "string",
    "x-pii": "phone",
    "pattern": "^\\+[1-9][0-9]{1,14}$",
    "description": "Number in E.164 [OAS26]",
    "examples": [
     "+12025550142"
    ]
   },
   "phoneVerified": {
    "type": "boolean",
    "description": "Whether the user confirmed it [OAS26]"
   }
  }
 },
 "DriverLicenseCheck": {
  "title": "Comparison with a driver licence register",
  "description": "DJS requires a misspelt `document_numberMatch` that it does not define; OAS26 has it right",
  "type": "object",
  "required": [
   "name",
   "surname",
   "dateOfBirth",
   "state",
   "gender",
   "dateOfIssue",
   "dateOfExpiry",
   "documentNumber",
   "nameMatch",
   "surnameMatch",
   "dateOfBirthMatch",
   "dateOfIssueMatch",
   "dateOfExpiryMatch",
   "documentNumberMatch",
   "genderMatch"
  ],
  "properties": {
   "name": {
    "type": "string",
    "x-pii": "name",
    "description": "First name [OAS26]"
   },
   "surname": {
    "type": "string",
    "x-pii": "name",
    "description": "Last name [OAS26]"
   },
   "dateOfBirth": {
    "type": "string",
    "x-pii": "date",
    "format": "date",
    "description": "Date of birth [OAS26]"
   },
   "state": {
    "type": "string",
    "maxLength": 2,
    "description": "State, two letters [OAS26]"
   },
   "gender": {
    "type": [
     "string",
     "null"
    ],
    "maxLength": 1,
    "description": "Gender, one letter [OAS26]"
   },
   "dateOfIssue": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "format": "date",
    "description": "Date of issue [OAS26]"
   },
   "dateOfExpiry": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "format": "date",
    "description": "Expiry [OAS26]"
   },
   "documentNumber": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "number",
    "description": "Number of the licence [OAS26]"
   },
   "nameMatch": {
    "type": [
     "boolean",
     "null"
    ],
    "description": "Whether the first name matches [OAS26]"
   },
   "surnameMatch": {
    "type": [
     "boolean",
     "null"
    ],
    "description": "Whether the last name matches [OAS26]"
   },
   "dateOfBirthMatch": {
    "type": [
     "boolean",
     "null"
    ],
    "description": "Whether the date of birth matches [OAS26]"
   },
   "dateOfIssueMatch": {
    "type": [
     "boolean",
     "null"
    ],
    "description": "Whether the date of issue matches [OAS26]"
   },
   "dateOfExpiryMatch": {
    "type": [
     "boolean",
     "null"
    ],
    "description": "Whether the expiry matches [OAS26]"
   },
   "documentNumberMatch": {
    "type": [
     "boolean",
     "null"
    ],
    "description": "Whether the number matches [OAS26]"
   },
   "genderMatch": {
    "type": [
     "boolean",
     "null"
    ],
    "description": "Whether the gender matches [OAS26]"
   }
  }
 },
 "IdentificationLegacy": {
  "title": "The callback of 2018 to 2021",
  "description": "One schema for the editions from December 2018 to 2021: a body of any of them passes. Required is what the first\nedition has, less `aml` and `lid`, which need a service [seed:0]. A body with `final` belongs to the current format.\n",
  "type": "object",
  "required": [
   "status",
   "data",
   "fileUrls",
   "scanRef",
   "clientId"
  ],
  "properties": {
   "platform": {
    "description": "Device of the user, since 2019 [LEG21]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/Platform"
     },
     {
      "type": "null"
     }
    ]
   },
   "status": {
    "$ref": "#/components/schemas/LegacyStatus"
   },
   "data": {
    "$ref": "#/components/schemas/LegacyData"
   },
   "fileUrls": {
    "description": "Links to photos, and since May 2020 to videos [seed:0, LEG21]; null is [assumed]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/FileUrls"
     },
     {
      "type": "null"
     }
    ]
   },
   "aml": {
    "description": "AML result as a single object, until the end of 2020 [seed:0, LEG21]; null is [assumed]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/LegacyAmlResult"
     },
     {
      "type": "null"
     }
    ]
   },
   "lid": {
    "description": "LID result as a single object, until the end of 2020 [seed:0, LEG21]; null is [assumed]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/LegacyLidResult"
     },
     {
      "type": "null"
     }
    ]
   },
   "AML": {
    "description": "AML results, since January 2021 [LEG21]; null is [assumed]",
    "type": [
     "array",
     "null"
    ],
    "items": {
     "$ref": "#/components/schemas/LegacyAmlResult"
    }
   },
   "LID": {
    "description": "LID results, since January 2021 [LEG21]; null is [assumed]",
    "type": [
     "array",
     "null"
    ],
    "items": {
     "$ref": "#/components/schemas/LegacyLidResult"
    }
   },
   "scanRef": {
    "$ref": "#/components/schemas/ScanRef"
   },
   "externalRef": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "reference",
    "maxLength": 40,
    "description": "Echo of the token request, since 2019 or 2020 [LEG21]"
   },
   "clientId": {
    "$ref": "#/components/schemas/ClientId"
   },
   "startTime": {
    "type": [
     "number",
     "null"
    ],
    "minimum": 0,
    "description": "When the user started, in Unix seconds, since April 2019; with a fraction for some days of that month [LEG21]",
    "examples": [
     1555329600,
     1555329600.125
    ]
   },
   "finishTime": {
    "type": [
     "number",
     "null"
    ],
    "minimum": 0,
    "description": "When the automatic decision fell, in Unix seconds, see startTime [LEG21]",
    "examples": [
     1555329714,
     1555329714.75
    ]
   },
   "clientIp": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "ip",
    "maxLength": 39,
    "description": "Address of the user, since May 2020 [LEG21]"
   }
  },
  "not": {
   "type": "object",
   "required": [
    "final"
   ],
   "properties": {
    "final": {
     "description": "Any value; the key itself is what the format does not have"
    }
   }
  }
 },
 "LegacyStatus": {
  "title": "The result, 2018 to 2021",
  "description": "Half-results may be null or empty; empty human results mean an automatic result [LEG21]",
  "type": "object",
  "required": [
   "overall"
  ],
  "properties": {
   "overall": {
    "$ref": "#/components/schemas/LegacyOverallStatus"
   },
   "suspicionReasons": {
    "type": [
     "array",
     "null"
    ],
    "description": "Why the verification is suspected, since March 2019 [LEG21]; null is [assumed]",
    "items": {
     "$ref": "#/components/schemas/LegacySuspicionReason"
    }
   },
   "mismatchTags": {
    "type": [
     "array",
     "null"
    ],
    "description": "Where the document differs from the token request, since November 2020 [LEG21]; null is [assumed]",
    "items": {
     "$ref": "#/components/schemas/LegacyMismatchTag"
    }
   },
   "autoFace": {
    "$ref": "#/components/schemas/FaceStatusOrEmpty"
   },
   "manualFace": {
    "$ref": "#/components/schemas/FaceStatusOrEmpty"
   },
   "autoDocument": {
    "$ref": "#/components/schemas/DocumentStatusOrEmpty"
   },
   "manualDocument": {
    "$ref": "#/components/schemas/DocumentStatusOrEmpty"
   }
  }
 },
 "LegacyOverallStatus": {
  "description": "NOT_REVIEWED is from 2018 only [seed:0]. REVIEWING meant that the user chose \"other document\" [LEG21]. EXPIRED is\nprinted in WL23 [inferred for the years before].\n",
  "type": "string",
  "enum": [
   "APPROVED",
   "DENIED",
   "SUSPECTED",
   "NOT_REVIEWED",
   "REVIEWING",
   "EXPIRED"
  ]
 },
 "LegacySuspicionReason": {
  "description": "The ten reasons of LEG21 [LEG21]",
  "type": "string",
  "enum": [
   "FACE_SUSPECTED",
   "DOC_MOBILE_PHOTO",
   "DEV_TOOLS_OPENED",
   "DOC_PRINT_SPOOFED",
   "FAKE_PHOTO",
   "AML_SUSPECTION",
   "AML_FAILED",
   "LID_SUSPECTION",
   "LID_FAILED",
   "AUTO_UNVERIFIABLE"
  ]
 },
 "LegacyMismatchTag": {
  "description": "The ten tags of LEG21 [LEG21]",
  "type": "string",
  "enum": [
   "UNDER_AGE",
   "UNKNOWN_AGE",
   "NAME",
   "SURNAME",
   "DOCUMENT_NUMBER",
   "PERSONAL_CODE",
   "EXPIRY_DATE",
   "DATE_OF_BIRTH",
   "DATE_OF_ISSUE",
   "FULL_NAME"
  ]
 },
 "LegacyDocType": {
  "description": "Kind of document [LEG21]",
  "type": "string",
  "enum": [
   "ID_CARD",
   "PASSPORT",
   "RESIDENCE_PERMIT",
   "DRIVER_LICENSE",
   "OTHER"
  ]
 },
 "LegacyData": {
  "title": "What was read from the document, 2018 to 2021",
  "description": "Every field may be null [LEG21]. Nothing is required: the first edition had the twelve fields from docFirstName to\nmanuallyDataChanged, less docDateOfIssue; the others came in 2019 and 2020.\n",
  "type": "object",
  "properties": {
   "docFirstName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 100,
    "description": "First name [LEG21]",
    "examples": [
     "ROSALIND"
    ]
   },
   "docLastName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 100,
    "description": "Last name [LEG21]",
    "examples": [
     "TESTPERSON"
    ]
   },
   "docNumber": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "number",
    "maxLength": 15,
    "description": "Number of the document [LEG21]",
    "examples": [
     "X00000042"
    ]
   },
   "docPersonalCode": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "number",
    "maxLength": 15,
    "description": "National personal number [LEG21]"
   },
   "docExpiry": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "maxLength": 10,
    "description": "Expiry, YYYY-MM-DD [LEG21]",
    "examples": [
     "2025-03-14"
    ]
   },
   "docDob": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "maxLength": 10,
    "description": "Date of birth, YYYY-MM-DD [LEG21]",
    "examples": [
     "1990-07-01"
    ]
   },
   "docDateOfIssue": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "maxLength": 10,
    "description": "Date of issue, YYYY-MM-DD, since 2019 or 2020 [LEG21]"
   },
   "docType": {
    "description": "Document the user showed [LEG21]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/LegacyDocType"
     },
     {
      "type": "null"
     }
    ]
   },
   "docSex": {
    "description": "Sex as on the document [LEG21]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/Sex"
     },
     {
      "type": "null"
     }
    ]
   },
   "docNationality": {
    "description": "Nationality [LEG21]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/CountryCode"
     },
     {
      "type": "null"
     }
    ]
   },
   "docIssuingCountry": {
    "description": "Country that issued the document [LEG21]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/CountryCode"
     },
     {
      "type": "null"
     }
    ]
   },
   "selectedCountry": {
    "description": "Country the user chose on the screen [LEG21]",
    "oneOf": [
     {
      "$ref": "#/components/schemas/CountryCode"
     },
     {
      "type": "null"
     }
    ]
   },
   "manuallyDataChanged": {
    "type": [
     "boolean",
     "null"
    ],
    "description": "Whether a reviewer edited the data [LEG21]"
   },
   "birthPlace": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "address",
    "maxLength": 60,
    "description": "Place of birth [LEG21]"
   },
   "authority": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "maxLength": 60,
    "description": "Issuing authority [LEG21]"
   },
   "address": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "address",
    "maxLength": 80,
    "description": "Address [LEG21]"
   },
   "mothersMaidenName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 80,
    "description": "Mother's name at birth [LEG21]"
   },
   "driverLicenseCategory": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "maxLength": 30,
    "description": "Licence classes [LEG21]"
   },
   "orgFirstName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 60,
    "description": "First name in the original script [LEG21]"
   },
   "orgLastName": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "maxLength": 60,
    "description": "Last name in the original script [LEG21]"
   },
   "orgNationality": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "trait",
    "maxLength": 30,
    "description": "Nationality in the original script [LEG21]"
   },
   "orgBirthPlace": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "address",
    "maxLength": 60,
    "description": "Place of birth in the original script [LEG21]"
   },
   "orgAuthority": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "maxLength": 60,
    "description": "Issuing authority in the original script [LEG21]"
   },
   "orgAddress": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "address",
    "maxLength": 60,
    "description": "Address in the original script [LEG21]"
   }
  }
 },
 "LegacyAmlResult": {
  "title": "An AML result, until 2021",
  "description": "No key is required, because the shape of the single object before 2021 is not printed; fields [LEG21]",
  "type": "object",
  "properties": {
   "status": {
    "$ref": "#/components/schemas/ServiceStatus"
   },
   "serviceName": {
    "type": "string",
    "description": "Name of the service [LEG21]"
   },
   "serviceGroupType": {
    "type": "string",
    "description": "Group of the service [LEG21]"
   },
   "uid": {
    "type": "string",
    "x-pii": "id",
    "description": "Unique inside one request only [LEG21]"
   },
   "errorMessage": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "description": "Text of a failed check [LEG21]"
   },
   "data": {
    "type": [
     "array",
     "null"
    ],
    "description": "Persons found [LEG21]",
    "items": {
     "$ref": "#/components/schemas/LegacyAmlItem"
    }
   }
  }
 },
 "LegacyAmlItem": {
  "title": "A person on a list, until 2021",
  "type": "object",
  "properties": {
   "name": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "description": "Name on the list [LEG21]"
   },
   "surname": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "name",
    "description": "Surname on the list [LEG21]"
   },
   "nationality": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "trait",
    "description": "Nationality on the list [LEG21]"
   },
   "dob": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "description": "Birth as free text [LEG21]"
   },
   "suspicion": {
    "type": [
     "string",
     "null"
    ],
    "description": "Kind of list [LEG21]"
   },
   "reason": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "description": "Why it is listed [LEG21]"
   },
   "listNumber": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "number",
    "description": "Number on the list [LEG21]"
   },
   "listName": {
    "type": [
     "string",
     "null"
    ],
    "description": "Name of the list [LEG21]"
   },
   "score": {
    "type": [
     "integer",
     "null"
    ],
    "description": "How well it matches [LEG21]"
   },
   "lastUpdate": {
    "type": [
     "string",
     "null"
    ],
    "description": "When the list changed, as text [LEG21]"
   },
   "isPerson": {
    "type": [
     "boolean",
     "null"
    ],
    "description": "Person or company [LEG21]"
   },
   "isActive": {
    "type": [
     "boolean",
     "null"
    ],
    "description": "Whether the entry stands [LEG21]"
   },
   "checkDate": {
    "type": [
     "string",
     "null"
    ],
    "description": "When the check ran [LEG21]"
   }
  }
 },
 "LegacyLidResult": {
  "title": "A LID result, until 2021",
  "description": "No key is required, see LegacyAmlResult; fields [LEG21]",
  "type": "object",
  "properties": {
   "status": {
    "$ref": "#/components/schemas/ServiceStatus"
   },
   "serviceName": {
    "type": "string",
    "description": "Name of the service [LEG21]"
   },
   "serviceGroupType": {
    "type": "string",
    "description": "Group of the service [LEG21]"
   },
   "uid": {
    "type": "string",
    "x-pii": "id",
    "description": "Unique inside one request only [LEG21]"
   },
   "errorMessage": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "text",
    "description": "Text of a failed check [LEG21]"
   },
   "data": {
    "type": [
     "array",
     "null"
    ],
    "description": "Documents found [LEG21]",
    "items": {
     "$ref": "#/components/schemas/LegacyLidItem"
    }
   }
  }
 },
 "LegacyLidItem": {
  "title": "A lost or invalid document, until 2021",
  "description": "There was no checkDate yet [LEG21]",
  "type": "object",
  "properties": {
   "documentNumber": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "number",
    "description": "Number of the document [LEG21]"
   },
   "documentType": {
    "type": [
     "string",
     "null"
    ],
    "description": "Kind of document [LEG21]"
   },
   "valid": {
    "type": [
     "boolean",
     "null"
    ],
    "description": "Whether the document is valid [LEG21]"
   },
   "expiryDate": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "description": "Expiry, as text [LEG21]"
   }
  }
 },
 "TokenRequest": {
  "title": "Request of a token",
  "description": "Only clientId is needed [D:/kyc/generate-token, LEG21, WL23]; OAS26 lists tokenType as required too,\nbut samples everywhere send clientId alone.\nAnother page shows a nested request for the same path [D:/api-reference/kyc-token/generate-kyc-token]; OAS26 has this one.\n",
  "type": "object",
  "required": [
   "clientId"
  ],
  "properties": {
   "clientId": {
    "type": "string",
    "x-pii": "reference",
    "maxLength": 100,
    "pattern": "^[\\x00-\\x7F]*$",
    "description": "Your own id, ASCII [OAS26, D:/API/GeneratingIdentificationToken]",
    "examples": [
     "customer-42"
    ]
   },
   "tokenType": {
    "$ref": "#/components/schemas/TokenType"
   },
   "externalRef": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "reference",
    "maxLength": 40,
    "description": "Echoed in the callback [OAS26]",
    "examples": [
     "order-2041"
    ]
   },
   "generateDigitString": {
    "type": "boolean",
    "default": false,
    "description": "Ask for an 8-digit code, which needs a contract [OAS26, WL23]"
   },
   "expiryTime": {
    "type": "integer",
    "minimum": 0,
    "maximum": 2592000,
    "description": "Life of the token in seconds [OAS26]. Default 3600 [LEG21], 86400 [WL23] or 30 days [AE]",
    "examples": [
     86400
    ]
   },
   "sessionLength": {
    "type": "integer",
    "minimum": 60,
    "maximum": 3600,
    "description": "Life of an opened session in seconds [OAS26]. Default 600 [LEG21] or 1800 [WL23]",
    "examples": [
     1800
    ]
   },
   "locale": {
    "type": [
     "string",
     "null"
    ],
    "maxLength": 7,
    "default": "en",
    "description": "Language of the screens [OAS26]; lt en ru pl lv ro it de fr sv es hu ja bg et cs in WL23",
    "examples": [
     "en"
    ]
   },
   "country": {
    "description": "Country or countries of the document, in either case [OAS26, D:/kyc/generate-token]",
    "oneOf": [
     {
      "type": "string",
      "pattern": "^[A-Za-z]{2}$"
     },
     {
      "type": "array",
      "items": {
       "type": "string",
       "pattern": "^[A-Za-z]{2}$"
      }
     },
     {
      "type": "null"
     }
    ],
    "examples": [
     "LT"
    ]
   },
   "documents": {
    "type": [
     "array",
     "null"
    ],
    "description": "Kinds of document to accept [OAS26]; the set has changed over time",
    "items": {
     "type": "string"
    },
    "examples": [
     [
      "ID_CARD",
      "PASSPORT"
     ]
    ]
   },
   "firstName": {
    "$ref": "#/components/schemas/TokenName"
   },
   "lastName": {
    "$ref": "#/components/schemas/TokenName"
   },
   "dateOfBirth": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "format": "date",
    "description": "To compare with the document [OAS26]"
   },
   "dateOfExpiry": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "format": "date",
    "description": "To compare with the document [OAS26]"
   },
   "dateOfIssue": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "date",
    "description": "To compare with the document; YYYY-MM-DD in WL23, no format in OAS26"
   },
   "nationality": {
    "type": [
     "string",
     "null"
    ],
    "pattern": "^[A-Za-z]{2}$",
    "description": "To compare with the document, alpha-2 [OAS26]"
   },
   "personalNumber": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "number",
    "minLength": 1,
    "maxLength": 50,
    "description": "To compare with the document [OAS26, LEG21]"
   },
   "documentNumber": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "number",
    "minLength": 1,
    "maxLength": 50,
    "description": "To compare with the document [OAS26, LEG21]"
   },
   "sex": {
    "description": "To compare with the document; M or F here, MALE or FEMALE in the callback [OAS26]",
    "oneOf": [
     {
      "type": "string",
      "enum": [
       "M",
       "F"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "address": {
    "type": [
     "string",
     "null"
    ],
    "x-pii": "address",
    "maxLength": 255,
    "description": "To compare with a utility bill [OAS26, WL23]"
   },
   "successUrl": {
    "$ref": "#/components/schemas/TokenUrl"
   },
   "errorUrl": {
    "$ref": "#/components/schemas/TokenUrl"
   },
   "unverifiedUrl": {
    "$ref": "#/components/schemas/TokenUrl"
   },
   "callbackUrl": {
    "description": "Where the callbacks of this session go instead of the dashboard URL; HTTPS, and needs a permission [OAS26, WL23]",
    "$ref": "#/components/schemas/TokenUrl"
   },
   "showInstructions": {
    "type": "boolean",
    "default": true,
    "description": "Show instructions [OAS26]"
   },
   "reviewSuccessful": {
    "type": "boolean",
    "description": "Have a human review passed ones [OAS26]"
   },
   "reviewFailed": {
    "type": "boolean",
    "description": "Have a human review failed ones [OAS26]"
   },
   "ageLimit": {
    "type": "integer",
    "description": "Younger users become SUSPECTED with UNDER_AGE [OAS26, WL23]"
   },
   "ageMax": {
    "type": "integer",
    "description": "Older users become SUSPECTED with OVER_AGE [OAS26, WL23]"
   },
   "questionnaire": {
    "type": [
     "string",
     "null"
    ],
    "description": "Questionnaire to show [OAS26]; text [inferred]"
   },
   "questionnaireRequired": {
    "type": "boolean",
    "default": true,
    "description": "Whether it must be answered [OAS26]"
   },
   "riskAssessmentProfile": {
    "type": [
     "string",
     "null"
    ],
    "format": "uuid",
    "description": "Profile of the risk assessment [OAS26]"
   },
   "theme": {
    "type": [
     "string",
     "null"
    ],
    "format": "uuid",
    "description": "Look of the screens [OAS26]"
   },
   "registryCentersCountries": {
    "type": [
     "array",
     "null"
    ],
    "description": "Countries whose registry is asked [OAS26]; a list of texts [inferred]",
    "items": {
     "type": "string"
    }
   },
   "utilityBill": {
    "type": [
     "boolean",
     "null"
    ],
    "description": "Ask for a utility bill; excludes additionalSteps [OAS26, WL23]"
   },
   "additionalSteps": {
    "description": "Country or ALL, then document type or ALL, then step name, then\n`{ type, fields, texts, settings }` [WL23]\n",
    "$ref": "#/components/schemas/FreeObjectOrNull"
   },
   "additionalData": {
    "description": "Values to compare in additional steps, needs additionalSteps [WL23]",
    "$ref": "#/components/schemas/FreeObjectOrNull"
   },
   "verifyEmail": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "verifyPhone": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "verifyBank": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "verifyBankAccounts": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "verifyBankBalances": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "verifyBankTransactions": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "verifyAddress": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "bankCardVerification": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "bankCardPdfUpload": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "checkAml": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "checkCriminal": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "checkLiveness": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "checkFaceBlacklist": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "checkDocFaceBlacklist": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "checkPersonBlacklist": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "checkDuplicateFaces": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "checkDuplicateDocFaces": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "checkDuplicatePersonalData": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "checkDriverLicense": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "checkLid": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "checkIpProxy": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "allowBsnMasking": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "nfcRequired": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "nfcOptional": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "autoAmlMonitoring": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "driverLicenseBack": {
    "$ref": "#/components/schemas/AccountSwitch"
   },
   "faceMatchingThresholdModifier": {
    "type": "number",
    "default": 1,
    "description": "Strictness of the face comparison [OAS26]"
   },
   "maxAttemptCount": {
    "type": "integer",
    "minimum": 0,
    "description": "Retries after a failed automatic check; 0 is a single try [WL23], not in OAS26"
   },
   "dummyStatus": {
    "type": "string",
    "enum": [
     "APPROVED",
     "DENIED",
     "SUSPECTED",
     "EXPIRED",
     "ACTIVE"
    ],
    "description": "Send the callback with this result at once, without a user; DEV environment only [D:/kyc/dummy-results].\nACTIVE is on older pages only [D:/integration/DummySession, WL23].\n"
   }
  }
 },
 "TokenType": {
  "description": "What to verify [OAS26]. Older pages also have VIDEO_CALL, VIDEO_CALL_PHOTOS and VIDEO_CALL_IDENTIFICATION [LEG21, WL23].\n",
  "type": "string",
  "enum": [
   "IDENTIFICATION",
   "DOCUMENT"
  ],
  "default": "IDENTIFICATION"
 },
 "TokenName": {
  "description": "To compare with the document; no digits and none of ~!@#$%^*()_+={}[]\\|:;\",<>/? [OAS26, LEG21, WL23]",
  "type": [
   "string",
   "null"
  ],
  "x-pii": "name",
  "minLength": 1,
  "maxLength": 100,
  "pattern": "^[^0-9~!@#$%^*()_+={}\\[\\]\\\\|:;\",<>/?]*$",
  "examples": [
   "Rosalind"
  ]
 },
 "TokenUrl": {
  "description": "5 to 2048 characters in LEG21 [OAS26, LEG21]",
  "type": [
   "string",
   "null"
  ],
  "x-pii": "url",
  "format": "uri",
  "minLength": 5,
  "maxLength": 2048,
  "examples": [
   "https://shop.example.test/verified"
  ]
 },
 "AccountSwitch": {
  "description": "Turns a service on or off for this session; the account must have it, and holds the default [OAS26, WL23]",
  "type": "boolean"
 },
 "TokenResponse": {
  "title": "A token",
  "description": "Every field of the request with its default, and these [OAS26, WL23]",
  "allOf": [
   {
    "$ref": "#/components/schemas/TokenRequest"
   },
   {
    "type": "object",
    "required": [
     "authToken",
     "scanRef",
     "tokenType"
    ],
    "properties": {
     "authToken": {
      "type": "string",
      "x-pii": "id",
      "maxLength": 40,
      "description": "For the user's link [OAS26]",
      "examples": [
       "exampleAuthToken0000000000000000000042"
      ]
     },
     "scanRef": {
      "type": "string",
      "x-pii": "id",
      "maxLength": 40,
      "description": "Id of the verification; at most 40 here, 36 in the callback [OAS26]",
      "examples": [
       "7c4f1d2a-e6b0-11f0-9a3b-0242ac120002"
      ]
     },
     "tokenType": {
      "$ref": "#/components/schemas/TokenType"
     },
     "message": {
      "type": "string",
      "description": "The first example is documented [OAS26, WL23], the second comes with dummyStatus [WL23]",
      "examples": [
       "Token created successfully",
       "Dummy token and verification created successfully"
      ]
     },
     "redirectUrl": {
      "type": [
       "string",
       "null"
      ],
      "x-pii": "url",
      "description": "Link for the user [OAS26]",
      "examples": [
       "https://ivs.idenfy.com/api/v2/redirect?authToken=exampleAuthToken0000000000000000000042"
      ]
     },
     "personScanRef": {
      "type": [
       "string",
       "null"
      ],
      "x-pii": "id",
      "description": "Older name of clientId, same value [OAS26, WL23]"
     },
     "allowedDocuments": {
      "type": "object",
      "description": "Kinds of document by country or ALL [OAS26, WL23]",
      "additionalProperties": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "examples": [
       {
        "ALL": [
         "ID_CARD",
         "PASSPORT"
        ]
       }
      ]
     },
     "digitString": {
      "type": [
       "string",
       "null"
      ],
      "x-pii": "id",
      "minLength": 8,
      "maxLength": 8,
      "description": "Code of 8 digits, when asked for [OAS26]"
     }
    }
   }
  ]
 },
 "DummyStatusRequest": {
  "title": "Human result of a dummy verification",
  "type": "object",
  "required": [
   "scanRef",
   "manualFaceMatchResult",
   "manualDocumentValidity"
  ],
  "properties": {
   "scanRef": {
    "$ref": "#/components/schemas/ScanRef"
   },
   "manualFaceMatchResult": {
    "$ref": "#/components/schemas/FaceStatus"
   },
   "manualDocumentValidity": {
    "$ref": "#/components/schemas/DocumentStatus"
   }
  }
 },
 "ScanRefRequest": {
  "title": "Names a verification",
  "type": "object",
  "required": [
   "scanRef"
  ],
  "properties": {
   "scanRef": {
    "$ref": "#/components/schemas/ScanRef"
   }
  }
 },
 "VerificationStatus": {
  "title": "Status of a verification, flat",
  "description": "`status` is text here and an object in the callback. In 2021 only the first three keys existed [D:/kyc/data-retrieval, LEG21].",
  "type": "object",
  "required": [
   "status",
   "scanRef",
   "clientId"
  ],
  "properties": {
   "status": {
    "description": "Adds EXPIRED-DELETED, with a hyphen, to the values of the callback [D:/API/IdentificationDataRetrieval, D:/resources/vocabulary]",
    "anyOf": [
     {
      "$ref": "#/components/schemas/OverallStatus"
     },
     {
      "type": "string",
      "const": "EXPIRED-DELETED"
     }
    ]
   },
   "scanRef": {
    "$ref": "#/components/schemas/ScanRef"
   },
   "clientId": {
    "$ref": "#/components/schemas/ClientId"
   },
   "autoDocument": {
    "description": "Automatic result for the document [D:/kyc/data-retrieval]",
    "$ref": "#/components/schemas/DocumentStatusOrEmpty"
   },
   "autoFace": {
    "description": "Automatic result for the face [D:/kyc/data-retrieval]",
    "$ref": "#/components/schemas/FaceStatusOrEmpty"
   },
   "manualDocument": {
    "description": "Human result for the document, empty before the review [D:/kyc/data-retrieval]",
    "$ref": "#/components/schemas/DocumentStatusOrEmpty"
   },
   "manualFace": {
    "description": "Human result for the face, empty before the review [D:/kyc/data-retrieval]",
    "$ref": "#/components/schemas/FaceStatusOrEmpty"
   },
   "fraudTags": {
    "type": "array",
    "description": "Signs of fraud [D:/kyc/data-retrieval]",
    "items": {
     "$ref": "#/components/schemas/FraudTag"
    }
   },
   "mismatchTags": {
    "type": "array",
    "description": "Differences from the token request [D:/kyc/data-retrieval]",
    "items": {
     "$ref": "#/components/schemas/MismatchTag"
    }
   }
  }
 },
 "VerificationData": {
  "title": "Data of a verification, flat",
  "description": "The data of the callback, and these [D:/kyc/data-retrieval, LEG21]; that its required keys hold here is [inferred]",
  "allOf": [
   {
    "$ref": "#/components/schemas/IdentificationData"
   },
   {
    "type": "object",
    "required": [
     "scanRef",
     "clientId"
    ],
    "properties": {
     "scanRef": {
      "$ref": "#/components/schemas/ScanRef"
     },
     "clientId": {
      "$ref": "#/components/schemas/ClientId"
     },
     "addressVerification": {
      "description": "Check of the address [D:/kyc/data-retrieval]",
      "oneOf": [
       {
        "$ref": "#/components/schemas/AddressVerification"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   }
  ]
 },
 "Error": {
  "title": "An error",
  "description": "Older pages answer every error with 400; newer pages split by status, and 401, 402 and 403 have no identifier [D:/kyc/id-error-messages, LEG21]",
  "type": "object",
  "required": [
   "message"
  ],
  "properties": {
   "message": {
    "type": "string",
    "description": "Text for people [D:/kyc/deletion]"
   },
   "identifier": {
    "$ref": "#/components/schemas/ErrorIdentifier"
   },
   "documentation": {
    "type": "string",
    "description": "Link to documentation, empty now [LEG21, D:/resources/error-messages]"
   },
   "severity": {
    "type": "string",
    "description": "The example is documented [LEG21]",
    "examples": [
     "NOT_SEVERE"
    ]
   }
  }
 },
 "ErrorIdentifier": {
  "description": "Twelve are listed [D:/resources/error-messages]; PARTNER_ERROR is in a sample only [D:/kyc/deletion]",
  "type": "string",
  "enum": [
   "INTERNAL_ERROR",
   "BAD_VALUE",
   "MISSING_VALUE",
   "UNAUTHORIZED",
   "ENCODING_ERROR",
   "JSON_ERROR",
   "TOKEN_NOT_VALID",
   "PARTNER_CONTRACT_ERROR",
   "METHOD_NOT_ALLOWED",
   "PERMISSIONS_ERROR",
   "TOO_MANY_REQUESTS",
   "VALIDATION_ERROR",
   "PARTNER_ERROR"
  ]
 }
};
