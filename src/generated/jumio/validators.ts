// Written by "npm run generate" from openapi/jumio.yaml. Edit that, not this.

// @ts-nocheck: compiled by Ajv
import { codePointLength, deepEqual, formats } from '../../core/formats.ts';


export const netverify = validate52;
const schema21 = {"title":"Parameters of every ID verification","description":"The parameters that may stand beside any status; the lengths are those of the table [seed]. `verificationStatus` is with the\nvariants, whether `idCheckMRZcode` must be there is a rule of its own.\n","$comment":"n5, n25","type":"object","required":["callBackType","jumioIdScanReference","idScanStatus","idScanSource","idCheckDataPositions","idCheckDocumentValidation","idCheckHologram","idCheckMicroprint","idCheckSecurityFeatures","idCheckSignature","transactionDate","callbackDate"],"properties":{"callBackType":{"type":"string","const":"NETVERIFYID","description":"Names the callback. Two capitals, though guides and clients also write `callbackType` (C46) [seed]"},"jumioIdScanReference":{"description":"Jumio's reference of the transaction; `transactionReference` in the answer of the v4 initiate [seed, SS]","$ref":"#/components/schemas/JumioReference"},"idScanStatus":{"description":"SUCCESS exactly if approved [seed]","$ref":"#/components/schemas/ScanStatus"},"idScanSource":{"$ref":"#/components/schemas/ScanSource"},"idCheckDataPositions":{"description":"Whether the data stands where it belongs [seed]","$ref":"#/components/schemas/Check"},"idCheckDocumentValidation":{"description":"Whether the document is valid as a whole [seed]","$ref":"#/components/schemas/Check"},"idCheckHologram":{"description":"The holograms [seed]","$ref":"#/components/schemas/Check"},"idCheckMRZcode":{"description":"The machine-readable zone. Spelled with a small c. Left out, though required, for documents whose data is masked [seed];\n`idCheckMRZCode` is a spelling of guides and clients (C46).\n","$ref":"#/components/schemas/Check"},"idCheckMicroprint":{"description":"The microprint; `idCheckMicroPrint` is a spelling of guides and clients (C46) [seed]","$ref":"#/components/schemas/Check"},"idCheckSecurityFeatures":{"description":"Other security features [seed]","$ref":"#/components/schemas/Check"},"idCheckSignature":{"description":"The signature [seed]","$ref":"#/components/schemas/Check"},"transactionDate":{"description":"When the transaction was created, UTC [seed]","$ref":"#/components/schemas/Timestamp"},"callbackDate":{"description":"When the callback was created, UTC [seed]","$ref":"#/components/schemas/Timestamp"},"identityVerification":{"description":"Selfie and document compared; activation required [seed]","$ref":"#/components/schemas/IdentityVerification"},"idType":{"$ref":"#/components/schemas/IdType"},"idSubtype":{"$ref":"#/components/schemas/IdSubtype"},"idCountry":{"description":"Issuing country [seed]","$ref":"#/components/schemas/CountryCode"},"idScanImage":{"description":"Where the image of the front side is, if there is one [seed]","$ref":"#/components/schemas/ScanImageUrl"},"idScanImageFace":{"description":"Where the selfie is; only with identity verification [seed]","$ref":"#/components/schemas/ScanImageUrl"},"idScanImageBackside":{"description":"Where the image of the back side is, for documents scanned on both sides [seed]","$ref":"#/components/schemas/ScanImageUrl"},"idNumber":{"type":"string","x-pii":"number","maxLength":200,"description":"Number of the document, read from it if extraction is on, else as supplied by the merchant [seed]"},"idFirstName":{"type":"string","x-pii":"name","maxLength":200,"description":"First name, see idNumber; `N/A` for names in some scripts [seed]"},"idLastName":{"type":"string","x-pii":"name","maxLength":200,"description":"Last name, see idNumber; `N/A` for names in some scripts, or the whole name in Chinese [seed]"},"idDob":{"type":"string","x-pii":"date","maxLength":10,"format":"date","description":"Date of birth, see idNumber; a date that the document gives in part is completed with 01 [seed]"},"idExpiry":{"type":"string","x-pii":"date","maxLength":10,"format":"date","description":"Date of expiry, see idNumber [seed]"},"idUsState":{"type":"string","maxLength":255,"description":"State of the United States, Australia or Canada; or, but for licences, a country or free text (C59) [seed]","examples":["OH","NSW","QC","Kosovo"]},"personalNumber":{"type":"string","x-pii":"number","maxLength":14,"description":"Personal number of a passport; `N/A` is common [seed]. 255 in retrieval (C6)","examples":["N/A"]},"idAddress":{"description":"Address on the document, where supported; activation required [seed]","$ref":"#/components/schemas/IdAddress"},"merchantIdScanReference":{"type":"string","x-pii":"reference","maxLength":100,"description":"The merchant's reference [seed]; `customerInternalReference` of the v4 initiate (C45) [SN]"},"merchantReportingCriteria":{"type":"string","x-pii":"reference","maxLength":100,"description":"As supplied at initiation [seed]"},"customerId":{"type":"string","x-pii":"reference","maxLength":100,"description":"As supplied at initiation [seed]; `userReference` of the v4 initiate [SN]"},"clientIp":{"type":"string","x-pii":"ip","description":"Address of the user, documented as IPv4; whether IPv6 occurs is unknown (C60) [seed]","examples":["203.0.113.7"]},"firstAttemptDate":{"description":"When the user first tried, UTC; `firstAttempt` is a spelling of guides and clients (C46) [seed]","$ref":"#/components/schemas/Timestamp"},"optionalData1":{"type":"string","x-pii":"number","maxLength":255,"description":"Optional field of the first line of the machine-readable zone; not for Dutch IDs with masking (C13) [seed]"},"optionalData2":{"type":"string","x-pii":"number","maxLength":255,"description":"Optional field of the second line [seed]"},"dni":{"type":"string","x-pii":"number","maxLength":255,"description":"DNI of a Spanish identity card [seed]"},"curp":{"type":"string","x-pii":"number","maxLength":255,"description":"CURP of a Mexican passport, licence or voter card; activation required [seed]; 18 characters in retrieval"},"gender":{"$ref":"#/components/schemas/Gender"},"presetCountry":{"description":"Country that was preset at initiation [seed]","$ref":"#/components/schemas/CountryCode"},"presetIdType":{"type":"string","enum":["PASSPORT","DRIVING_LICENSE","ID_CARD"],"description":"Type that was preset at initiation; never a visa (C8) [seed]"},"dlCarPermission":{"type":"string","maxLength":255,"enum":["YES","NO","NOT_READABLE"],"description":"Whether the licence allows cars; activation required [seed]. Other words than `availability` of dlCategories (C15)"},"dlCategories":{"description":"Categories of the licence; activation required. Documented as one object, though a licence has several (C14), so read both [seed].\n","oneOf":[{"$ref":"#/components/schemas/LicenceCategory"},{"type":"array","items":{"$ref":"#/components/schemas/LicenceCategory"}}]},"nationality":{"description":"Of BHR, HKG, MYS, PHL and SGP at first, later of any zone (C9); activation required [seed, IG23/callback.md]","$ref":"#/components/schemas/CountryCode"},"passportNumber":{"type":"string","x-pii":"number","maxLength":255,"description":"Passport that a visa belongs to; activation required [seed]"},"durationOfStay":{"type":"string","x-pii":"text","maxLength":255,"description":"Of a visa; activation required [seed]"},"numberOfEntries":{"type":"string","x-pii":"text","maxLength":255,"description":"Of a visa; activation required [seed]"},"visaCategory":{"type":"string","x-pii":"text","maxLength":255,"description":"Of a visa; activation required [seed]"},"originDob":{"type":"string","x-pii":"date","maxLength":10,"pattern":"^[0-9]{4}/([0-9]{2})?/([0-9]{2})?$","description":"Date of birth as printed, where a part may be missing [seed]","examples":["1990/12/09","1990//","1990/12/","1990//09"]},"issuingAuthority":{"type":"string","x-pii":"text","maxLength":50,"description":"Of an Italian document; activation required [seed]"},"issuingDate":{"type":"string","x-pii":"date","maxLength":10,"format":"date","description":"Date of issue; activation required [seed]. The format is that of retrieval and of a recorded payload (C12) [SS]"},"issuingPlace":{"type":"string","x-pii":"address","maxLength":50,"description":"Of a Colombian or Italian document; activation required [seed]"},"livenessImages":{"type":"array","description":"Where the liveness images are, in no order; SDK with identity verification only [seed]","items":{"$ref":"#/components/schemas/LivenessImageUrl"}},"placeOfBirth":{"type":"string","x-pii":"address","maxLength":256,"description":"For 53 countries [seed]"},"facemap":{"type":"string","x-pii":"url","maxLength":255,"format":"uri","description":"Where the face map is; activation required [seed]"},"taxNumber":{"type":"string","x-pii":"number","maxLength":255,"description":"Of an Italian health or tax card; activation required [seed]. The guide names these subtypes as idType (C7)"},"cpf":{"type":"string","x-pii":"number","maxLength":255,"description":"Brazilian taxpayer number; activation required [seed]"},"registrationNumber":{"type":"string","x-pii":"number","maxLength":255,"description":"Registration number; activation required [seed]"},"mothersName":{"type":"string","x-pii":"name","maxLength":255,"description":"Name of the mother; activation required [seed]"},"fathersName":{"type":"string","x-pii":"name","maxLength":255,"description":"Name of the father; activation required [seed]"},"personalIdentificationNumber":{"type":"string","x-pii":"number","maxLength":255,"description":"Of a Georgian passport or a Colombian card; activation required [seed]. The guide names these types as idSubtype (C7)"},"rgNumber":{"type":"string","x-pii":"number","maxLength":255,"description":"Brazilian general registration; activation required [seed]"},"additionalChecks":{"description":"Since October 2018, not in the table [IG21/netverify-screening.md]","$ref":"#/components/schemas/AdditionalChecks"},"voterIdNumber":{"type":"string","x-pii":"number","maxLength":255,"description":"Mexican \"clave de elector\", since October 2020; activation required [IG21/callback.md]"},"issuingNumber":{"type":"string","x-pii":"number","maxLength":255,"description":"Mexican \"número de emisión\", since October 2020; activation required [IG21/callback.md]"},"dateOfBirthParts":{"description":"Since 2022 [IG23/callback.md]","$ref":"#/components/schemas/DateParts"},"expiryDateParts":{"description":"Since 2022 [IG23/callback.md]","$ref":"#/components/schemas/DateParts"},"issuingDateParts":{"description":"Since 2022 [IG23/callback.md]","$ref":"#/components/schemas/DateParts"},"residentPermitType":{"type":"string","x-pii":"text","description":"Of a British permit, since 2022; activation required [IG23/callback.md]"},"residentPermitRemarks":{"type":"string","x-pii":"text","description":"Of a British permit, since 2022; activation required [IG23/callback.md]"},"documentIdentificationNumber":{"type":"string","x-pii":"number","description":"Since 2022; activation required [IG23/callback.md]"},"citizenship":{"type":"string","x-pii":"trait","description":"Of an Indonesian document, since September 2022; activation required [IG23/callback.md]"},"maritalStatus":{"type":"string","x-pii":"trait","description":"Of an Indonesian document, since September 2022; activation required [IG23/callback.md]"},"religion":{"type":"string","x-pii":"trait","description":"Of an Indonesian or Malaysian document, since September 2022; activation required [IG23/callback.md]"},"lastNameAtBirth":{"type":"string","x-pii":"name","description":"For \"SLO\" (sic, no ISO code), since November 2022; activation required [IG23/callback.md]"},"remarks":{"type":"string","x-pii":"text","description":"For \"SLO\" (sic, no ISO code), since November 2022; activation required [IG23/callback.md]"},"disability":{"type":"string","x-pii":"trait","enum":["YES","NO"],"description":"Of a Bahraini document, since November 2022; activation required [IG23/callback.md]"}},"allOf":[{"$ref":"#/components/schemas/RuleScanStatus"},{"$ref":"#/components/schemas/RuleChecks"},{"$ref":"#/components/schemas/RuleMrzCheck"},{"$ref":"#/components/schemas/RuleMrzCheckPresent"},{"$ref":"#/components/schemas/RuleMrzCheckReadable"},{"$ref":"#/components/schemas/RuleColourCopySource"},{"$ref":"#/components/schemas/RuleChipReason"},{"$ref":"#/components/schemas/RuleElectronicPassport"},{"$ref":"#/components/schemas/RuleIdentityVerification"},{"$ref":"#/components/schemas/RuleSubtype"},{"$ref":"#/components/schemas/RulePreset"},{"$ref":"#/components/schemas/RuleLicenceState"},{"$ref":"#/components/schemas/RuleOriginDob"},{"$ref":"#/components/schemas/RuleDni"},{"$ref":"#/components/schemas/RuleCurp"},{"$ref":"#/components/schemas/RuleRgNumber"},{"$ref":"#/components/schemas/RuleCpf"},{"$ref":"#/components/schemas/RuleIssuingAuthority"},{"$ref":"#/components/schemas/RuleIssuingPlace"},{"$ref":"#/components/schemas/RuleTaxNumber"},{"$ref":"#/components/schemas/RuleVisaParameters"},{"$ref":"#/components/schemas/RuleCarPermission"},{"$ref":"#/components/schemas/RuleLicenceCategories"},{"$ref":"#/components/schemas/RuleNonLatinNames"},{"$ref":"#/components/schemas/RulePersonalNumber"},{"$ref":"#/components/schemas/RuleLivenessSource"},{"$ref":"#/components/schemas/RuleNothingUploaded"},{"$ref":"#/components/schemas/RuleNothingChosen"},{"$ref":"#/components/schemas/RuleRawAddress"},{"$ref":"#/components/schemas/RuleApprovedVisa"},{"$ref":"#/components/schemas/RuleScreening"},{"$ref":"#/components/schemas/RuleRetiredParameters"}]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.verificationStatus === undefined) && (missing0 = "verificationStatus")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.verificationStatus !== undefined){
if("APPROVED_VERIFIED" !== data.verificationStatus){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idScanStatus !== undefined){
if("SUCCESS" !== data.idScanStatus){
const err2 = {instancePath:instancePath+"/idScanStatus",schemaPath:"#/components/schemas/RuleScanStatus/allOf/0/then/properties/idScanStatus/const",keyword:"const",params:{allowedValue: "SUCCESS"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleScanStatus/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.verificationStatus === undefined) && (missing1 = "verificationStatus")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.verificationStatus !== undefined){
let data2 = data.verificationStatus;
if(!(((((data2 === "DENIED_FRAUD") || (data2 === "DENIED_UNSUPPORTED_ID_TYPE")) || (data2 === "DENIED_UNSUPPORTED_ID_COUNTRY")) || (data2 === "ERROR_NOT_READABLE_ID")) || (data2 === "NO_ID_UPLOADED"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idScanStatus !== undefined){
if("ERROR" !== data.idScanStatus){
const err6 = {instancePath:instancePath+"/idScanStatus",schemaPath:"#/components/schemas/RuleScanStatus/allOf/1/then/properties/idScanStatus/const",keyword:"const",params:{allowedValue: "ERROR"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
const err7 = {instancePath,schemaPath:"#/components/schemas/RuleScanStatus/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.verificationStatus === undefined) && (missing0 = "verificationStatus")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.verificationStatus !== undefined){
if("APPROVED_VERIFIED" !== data.verificationStatus){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idCheckDataPositions !== undefined){
if("OK" !== data.idCheckDataPositions){
const err2 = {instancePath:instancePath+"/idCheckDataPositions",schemaPath:"#/components/schemas/RuleChecks/allOf/0/then/properties/idCheckDataPositions/const",keyword:"const",params:{allowedValue: "OK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.idCheckDocumentValidation !== undefined){
if("OK" !== data.idCheckDocumentValidation){
const err3 = {instancePath:instancePath+"/idCheckDocumentValidation",schemaPath:"#/components/schemas/RuleChecks/allOf/0/then/properties/idCheckDocumentValidation/const",keyword:"const",params:{allowedValue: "OK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.idCheckHologram !== undefined){
if("OK" !== data.idCheckHologram){
const err4 = {instancePath:instancePath+"/idCheckHologram",schemaPath:"#/components/schemas/RuleChecks/allOf/0/then/properties/idCheckHologram/const",keyword:"const",params:{allowedValue: "OK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.idCheckMicroprint !== undefined){
if("OK" !== data.idCheckMicroprint){
const err5 = {instancePath:instancePath+"/idCheckMicroprint",schemaPath:"#/components/schemas/RuleChecks/allOf/0/then/properties/idCheckMicroprint/const",keyword:"const",params:{allowedValue: "OK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.idCheckSecurityFeatures !== undefined){
if("OK" !== data.idCheckSecurityFeatures){
const err6 = {instancePath:instancePath+"/idCheckSecurityFeatures",schemaPath:"#/components/schemas/RuleChecks/allOf/0/then/properties/idCheckSecurityFeatures/const",keyword:"const",params:{allowedValue: "OK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.idCheckSignature !== undefined){
if("OK" !== data.idCheckSignature){
const err7 = {instancePath:instancePath+"/idCheckSignature",schemaPath:"#/components/schemas/RuleChecks/allOf/0/then/properties/idCheckSignature/const",keyword:"const",params:{allowedValue: "OK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/components/schemas/RuleChecks/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs13 = errors;
let valid4 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.verificationStatus === undefined) && (missing1 = "verificationStatus")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.verificationStatus !== undefined){
let data7 = data.verificationStatus;
if(!(((((data7 === "DENIED_FRAUD") || (data7 === "DENIED_UNSUPPORTED_ID_TYPE")) || (data7 === "DENIED_UNSUPPORTED_ID_COUNTRY")) || (data7 === "ERROR_NOT_READABLE_ID")) || (data7 === "NO_ID_UPLOADED"))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idCheckDataPositions !== undefined){
if("N/A" !== data.idCheckDataPositions){
const err11 = {instancePath:instancePath+"/idCheckDataPositions",schemaPath:"#/components/schemas/RuleChecks/allOf/1/then/properties/idCheckDataPositions/const",keyword:"const",params:{allowedValue: "N/A"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.idCheckDocumentValidation !== undefined){
if("N/A" !== data.idCheckDocumentValidation){
const err12 = {instancePath:instancePath+"/idCheckDocumentValidation",schemaPath:"#/components/schemas/RuleChecks/allOf/1/then/properties/idCheckDocumentValidation/const",keyword:"const",params:{allowedValue: "N/A"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.idCheckHologram !== undefined){
if("N/A" !== data.idCheckHologram){
const err13 = {instancePath:instancePath+"/idCheckHologram",schemaPath:"#/components/schemas/RuleChecks/allOf/1/then/properties/idCheckHologram/const",keyword:"const",params:{allowedValue: "N/A"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.idCheckMicroprint !== undefined){
if("N/A" !== data.idCheckMicroprint){
const err14 = {instancePath:instancePath+"/idCheckMicroprint",schemaPath:"#/components/schemas/RuleChecks/allOf/1/then/properties/idCheckMicroprint/const",keyword:"const",params:{allowedValue: "N/A"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.idCheckSecurityFeatures !== undefined){
if("N/A" !== data.idCheckSecurityFeatures){
const err15 = {instancePath:instancePath+"/idCheckSecurityFeatures",schemaPath:"#/components/schemas/RuleChecks/allOf/1/then/properties/idCheckSecurityFeatures/const",keyword:"const",params:{allowedValue: "N/A"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.idCheckSignature !== undefined){
if("N/A" !== data.idCheckSignature){
const err16 = {instancePath:instancePath+"/idCheckSignature",schemaPath:"#/components/schemas/RuleChecks/allOf/1/then/properties/idCheckSignature/const",keyword:"const",params:{allowedValue: "N/A"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
var _valid1 = _errs16 === errors;
valid4 = _valid1;
}
if(!valid4){
const err17 = {instancePath,schemaPath:"#/components/schemas/RuleChecks/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.verificationStatus === undefined) && (missing0 = "verificationStatus")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.verificationStatus !== undefined){
let data0 = data.verificationStatus;
if(!(((((data0 === "DENIED_FRAUD") || (data0 === "DENIED_UNSUPPORTED_ID_TYPE")) || (data0 === "DENIED_UNSUPPORTED_ID_COUNTRY")) || (data0 === "ERROR_NOT_READABLE_ID")) || (data0 === "NO_ID_UPLOADED"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idCheckMRZcode !== undefined){
if("N/A" !== data.idCheckMRZcode){
const err2 = {instancePath:instancePath+"/idCheckMRZcode",schemaPath:"#/components/schemas/RuleMrzCheck/then/properties/idCheckMRZcode/const",keyword:"const",params:{allowedValue: "N/A"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleMrzCheck/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.idCountry === undefined) && (missing0 = "idCountry")) || ((data.idType === undefined) && (missing0 = "idType"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.idCountry !== undefined){
let data0 = data.idCountry;
const _errs7 = errors;
if(!((data0 === "DEU") || (data0 === "NLD"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.idType !== undefined){
let data1 = data.idType;
const _errs8 = errors;
if(!((data1 === "PASSPORT") || (data1 === "ID_CARD"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
}
}
}
var _valid1 = _errs6 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.idCountry === undefined) && (missing1 = "idCountry")) || ((data.idType === undefined) && (missing1 = "idType"))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.idCountry !== undefined){
let data2 = data.idCountry;
const _errs10 = errors;
if(!(((data2 === "HKG") || (data2 === "SGP")) || (data2 === "KOR"))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.idType !== undefined){
const _errs11 = errors;
if("PASSPORT" !== data.idType){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
}
}
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(valid1){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idCheckMRZcode === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/RuleMrzCheckPresent/then/required",keyword:"required",params:{missingProperty: "idCheckMRZcode"},message:"must have required property '"+"idCheckMRZcode"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid0 = _valid0;
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/components/schemas/RuleMrzCheckPresent/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const schema26 = {"description":"idCheckMRZcode is OK only for passports, and for identity cards of countries whose zone is checked [seed, IG21/portal-settings.md].\n\nLoose. The codes are our mapping of the names in the guide.\n","$comment":"n4","if":{"required":["idCheckMRZcode","idType"],"properties":{"idCheckMRZcode":{"const":"OK"},"idType":{"not":{"const":"PASSPORT"}}}},"then":{"properties":{"idType":{"const":"ID_CARD"},"idCountry":{"enum":["ALB","ARG","AUT","BIH","BGR","CHL","HRV","CZE","DNK","DOM","ECU","SLV","EST","FIN","FRA","GEO","DEU","GTM","HUN","ITA","KAZ","KEN","LVA","LIE","LTU","MKD","MLT","MEX","MDA","MNE","NLD","PAK","PRY","PER","POL","PRT","ROU","SRB","SVK","SVN","ESP","SWE","CHE","TUR","ARE"]}}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.idCheckMRZcode === undefined) && (missing0 = "idCheckMRZcode")) || ((data.idType === undefined) && (missing0 = "idType"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.idCheckMRZcode !== undefined){
const _errs3 = errors;
if("OK" !== data.idCheckMRZcode){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.idType !== undefined){
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if("PASSPORT" !== data.idType){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs6 === errors;
if(valid2){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idType !== undefined){
if("ID_CARD" !== data.idType){
const err4 = {instancePath:instancePath+"/idType",schemaPath:"#/components/schemas/RuleMrzCheckReadable/then/properties/idType/const",keyword:"const",params:{allowedValue: "ID_CARD"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.idCountry !== undefined){
let data3 = data.idCountry;
if(!(((((((((((((((((((((((((((((((((((((((((((((data3 === "ALB") || (data3 === "ARG")) || (data3 === "AUT")) || (data3 === "BIH")) || (data3 === "BGR")) || (data3 === "CHL")) || (data3 === "HRV")) || (data3 === "CZE")) || (data3 === "DNK")) || (data3 === "DOM")) || (data3 === "ECU")) || (data3 === "SLV")) || (data3 === "EST")) || (data3 === "FIN")) || (data3 === "FRA")) || (data3 === "GEO")) || (data3 === "DEU")) || (data3 === "GTM")) || (data3 === "HUN")) || (data3 === "ITA")) || (data3 === "KAZ")) || (data3 === "KEN")) || (data3 === "LVA")) || (data3 === "LIE")) || (data3 === "LTU")) || (data3 === "MKD")) || (data3 === "MLT")) || (data3 === "MEX")) || (data3 === "MDA")) || (data3 === "MNE")) || (data3 === "NLD")) || (data3 === "PAK")) || (data3 === "PRY")) || (data3 === "PER")) || (data3 === "POL")) || (data3 === "PRT")) || (data3 === "ROU")) || (data3 === "SRB")) || (data3 === "SVK")) || (data3 === "SVN")) || (data3 === "ESP")) || (data3 === "SWE")) || (data3 === "CHE")) || (data3 === "TUR")) || (data3 === "ARE"))){
const err5 = {instancePath:instancePath+"/idCountry",schemaPath:"#/components/schemas/RuleMrzCheckReadable/then/properties/idCountry/enum",keyword:"enum",params:{allowedValues: schema26.then.properties.idCountry.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/components/schemas/RuleMrzCheckReadable/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const schema27 = {"description":"Code 103 comes from a camera of the web only [seed].\n\nLoose: the limit was dropped in January 2022 [IG23/callback.md] (C19).\n","$comment":"n10","if":{"required":["rejectReason"],"properties":{"rejectReason":{"type":"object","required":["rejectReasonCode"],"properties":{"rejectReasonCode":{"const":"103"}}}}},"then":{"properties":{"idScanSource":{"enum":["WEB_CAM","REDIRECT_CAM"]}}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.rejectReason === undefined) && (missing0 = "rejectReason")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.rejectReason !== undefined){
let data0 = data.rejectReason;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.rejectReasonCode === undefined) && (missing1 = "rejectReasonCode")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0.rejectReasonCode !== undefined){
if("103" !== data0.rejectReasonCode){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idScanSource !== undefined){
let data2 = data.idScanSource;
if(!((data2 === "WEB_CAM") || (data2 === "REDIRECT_CAM"))){
const err4 = {instancePath:instancePath+"/idScanSource",schemaPath:"#/components/schemas/RuleColourCopySource/then/properties/idScanSource/enum",keyword:"enum",params:{allowedValues: schema27.then.properties.idScanSource.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/components/schemas/RuleColourCopySource/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.rejectReason === undefined) && (missing0 = "rejectReason")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.rejectReason !== undefined){
let data0 = data.rejectReason;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.rejectReasonCode === undefined) && (missing1 = "rejectReasonCode")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0.rejectReasonCode !== undefined){
if("110" !== data0.rejectReasonCode){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idType !== undefined){
if("PASSPORT" !== data.idType){
const err4 = {instancePath:instancePath+"/idType",schemaPath:"#/components/schemas/RuleChipReason/then/properties/idType/const",keyword:"const",params:{allowedValue: "PASSPORT"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.idSubtype !== undefined){
if("E_PASSPORT" !== data.idSubtype){
const err5 = {instancePath:instancePath+"/idSubtype",schemaPath:"#/components/schemas/RuleChipReason/then/properties/idSubtype/const",keyword:"const",params:{allowedValue: "E_PASSPORT"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/components/schemas/RuleChipReason/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idSubtype === undefined) && (missing0 = "idSubtype")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.idSubtype !== undefined){
if("E_PASSPORT" !== data.idSubtype){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idScanSource !== undefined){
if("SDK" !== data.idScanSource){
const err2 = {instancePath:instancePath+"/idScanSource",schemaPath:"#/components/schemas/RuleElectronicPassport/then/properties/idScanSource/const",keyword:"const",params:{allowedValue: "SDK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleElectronicPassport/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.verificationStatus === undefined) && (missing0 = "verificationStatus")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.verificationStatus !== undefined){
let data0 = data.verificationStatus;
if(!(((((data0 === "DENIED_FRAUD") || (data0 === "DENIED_UNSUPPORTED_ID_TYPE")) || (data0 === "DENIED_UNSUPPORTED_ID_COUNTRY")) || (data0 === "ERROR_NOT_READABLE_ID")) || (data0 === "NO_ID_UPLOADED"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.identityVerification === undefined) && (missing1 = "identityVerification")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleIdentityVerification/then/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/components/schemas/RuleIdentityVerification/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const schema31 = {"description":"idSubtype belongs to idType [seed]","$comment":"n13","allOf":[{"if":{"required":["idType"],"properties":{"idType":{"const":"ID_CARD"}}},"then":{"properties":{"idSubtype":{"enum":["NATIONAL_ID","CONSULAR_ID","ELECTORAL_ID","RESIDENT_PERMIT_ID","TAX_ID","STUDENT_ID","PASSPORT_CARD_ID","MILITARY_ID","PUBLIC_SAFETY_ID","HEALTH_ID","OTHER_ID","VISA","UNKNOWN"]}}}},{"if":{"required":["idType"],"properties":{"idType":{"const":"DRIVING_LICENSE"}}},"then":{"properties":{"idSubtype":{"enum":["REGULAR_DRIVING_LICENSE","LEARNING_DRIVING_LICENSE"]}}}},{"if":{"required":["idType"],"properties":{"idType":{"const":"PASSPORT"}}},"then":{"properties":{"idSubtype":{"const":"E_PASSPORT"}}}}]};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idType === undefined) && (missing0 = "idType")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.idType !== undefined){
if("ID_CARD" !== data.idType){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idSubtype !== undefined){
let data1 = data.idSubtype;
if(!(((((((((((((data1 === "NATIONAL_ID") || (data1 === "CONSULAR_ID")) || (data1 === "ELECTORAL_ID")) || (data1 === "RESIDENT_PERMIT_ID")) || (data1 === "TAX_ID")) || (data1 === "STUDENT_ID")) || (data1 === "PASSPORT_CARD_ID")) || (data1 === "MILITARY_ID")) || (data1 === "PUBLIC_SAFETY_ID")) || (data1 === "HEALTH_ID")) || (data1 === "OTHER_ID")) || (data1 === "VISA")) || (data1 === "UNKNOWN"))){
const err2 = {instancePath:instancePath+"/idSubtype",schemaPath:"#/components/schemas/RuleSubtype/allOf/0/then/properties/idSubtype/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.properties.idSubtype.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleSubtype/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.idType === undefined) && (missing1 = "idType")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.idType !== undefined){
if("DRIVING_LICENSE" !== data.idType){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idSubtype !== undefined){
let data3 = data.idSubtype;
if(!((data3 === "REGULAR_DRIVING_LICENSE") || (data3 === "LEARNING_DRIVING_LICENSE"))){
const err6 = {instancePath:instancePath+"/idSubtype",schemaPath:"#/components/schemas/RuleSubtype/allOf/1/then/properties/idSubtype/enum",keyword:"enum",params:{allowedValues: schema31.allOf[1].then.properties.idSubtype.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
const err7 = {instancePath,schemaPath:"#/components/schemas/RuleSubtype/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.idType === undefined) && (missing2 = "idType")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.idType !== undefined){
if("PASSPORT" !== data.idType){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idSubtype !== undefined){
if("E_PASSPORT" !== data.idSubtype){
const err10 = {instancePath:instancePath+"/idSubtype",schemaPath:"#/components/schemas/RuleSubtype/allOf/2/then/properties/idSubtype/const",keyword:"const",params:{allowedValue: "E_PASSPORT"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
}
if(!valid7){
const err11 = {instancePath,schemaPath:"#/components/schemas/RuleSubtype/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.presetCountry === undefined) && (missing0 = "presetCountry")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid1 = _errs4 === errors;
valid1 = valid1 || _valid1;
if(!valid1){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.presetIdType === undefined) && (missing1 = "presetIdType")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid1 = _errs5 === errors;
valid1 = valid1 || _valid1;
}
if(!valid1){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.presetCountry === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/RulePreset/then/required",keyword:"required",params:{missingProperty: "presetCountry"},message:"must have required property '"+"presetCountry"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.presetIdType === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/RulePreset/then/required",keyword:"required",params:{missingProperty: "presetIdType"},message:"must have required property '"+"presetIdType"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/components/schemas/RulePreset/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const schema33 = {"description":"idUsState of a licence is a subdivision of the United States, Australia or Canada, without the country [seed]","$comment":"n15","if":{"required":["idType"],"properties":{"idType":{"const":"DRIVING_LICENSE"}}},"then":{"properties":{"idUsState":{"enum":["AL","AK","AZ","AR","CA","CO","CT","DE","FL","GA","HI","ID","IL","IN","IA","KS","KY","LA","ME","MD","MA","MI","MN","MS","MO","MT","NE","NV","NH","NJ","NM","NY","NC","ND","OH","OK","OR","PA","RI","SC","SD","TN","TX","UT","VT","VA","WA","WV","WI","WY","DC","AS","GU","MP","PR","UM","VI","ACT","NSW","NT","QLD","SA","TAS","VIC","AB","BC","MB","NB","NL","NS","NU","ON","PE","QC","SK","YT"]}}}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idType === undefined) && (missing0 = "idType")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.idType !== undefined){
if("DRIVING_LICENSE" !== data.idType){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idUsState !== undefined){
let data1 = data.idUsState;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data1 === "AL") || (data1 === "AK")) || (data1 === "AZ")) || (data1 === "AR")) || (data1 === "CA")) || (data1 === "CO")) || (data1 === "CT")) || (data1 === "DE")) || (data1 === "FL")) || (data1 === "GA")) || (data1 === "HI")) || (data1 === "ID")) || (data1 === "IL")) || (data1 === "IN")) || (data1 === "IA")) || (data1 === "KS")) || (data1 === "KY")) || (data1 === "LA")) || (data1 === "ME")) || (data1 === "MD")) || (data1 === "MA")) || (data1 === "MI")) || (data1 === "MN")) || (data1 === "MS")) || (data1 === "MO")) || (data1 === "MT")) || (data1 === "NE")) || (data1 === "NV")) || (data1 === "NH")) || (data1 === "NJ")) || (data1 === "NM")) || (data1 === "NY")) || (data1 === "NC")) || (data1 === "ND")) || (data1 === "OH")) || (data1 === "OK")) || (data1 === "OR")) || (data1 === "PA")) || (data1 === "RI")) || (data1 === "SC")) || (data1 === "SD")) || (data1 === "TN")) || (data1 === "TX")) || (data1 === "UT")) || (data1 === "VT")) || (data1 === "VA")) || (data1 === "WA")) || (data1 === "WV")) || (data1 === "WI")) || (data1 === "WY")) || (data1 === "DC")) || (data1 === "AS")) || (data1 === "GU")) || (data1 === "MP")) || (data1 === "PR")) || (data1 === "UM")) || (data1 === "VI")) || (data1 === "ACT")) || (data1 === "NSW")) || (data1 === "NT")) || (data1 === "QLD")) || (data1 === "SA")) || (data1 === "TAS")) || (data1 === "VIC")) || (data1 === "AB")) || (data1 === "BC")) || (data1 === "MB")) || (data1 === "NB")) || (data1 === "NL")) || (data1 === "NS")) || (data1 === "NU")) || (data1 === "ON")) || (data1 === "PE")) || (data1 === "QC")) || (data1 === "SK")) || (data1 === "YT"))){
const err2 = {instancePath:instancePath+"/idUsState",schemaPath:"#/components/schemas/RuleLicenceState/then/properties/idUsState/enum",keyword:"enum",params:{allowedValues: schema33.then.properties.idUsState.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleLicenceState/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const schema34 = {"description":"originDob comes with documents of India and Hong Kong [seed].\n\nLoose: one row names both countries, another India alone (C11).\n","$comment":"n16","if":{"required":["originDob"]},"then":{"properties":{"idCountry":{"enum":["IND","HKG"]}}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.originDob === undefined) && (missing0 = "originDob")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idCountry !== undefined){
let data0 = data.idCountry;
if(!((data0 === "IND") || (data0 === "HKG"))){
const err1 = {instancePath:instancePath+"/idCountry",schemaPath:"#/components/schemas/RuleOriginDob/then/properties/idCountry/enum",keyword:"enum",params:{allowedValues: schema34.then.properties.idCountry.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/components/schemas/RuleOriginDob/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.dni === undefined) && (missing0 = "dni")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idCountry !== undefined){
if("ESP" !== data.idCountry){
const err1 = {instancePath:instancePath+"/idCountry",schemaPath:"#/components/schemas/RuleDni/then/properties/idCountry/const",keyword:"const",params:{allowedValue: "ESP"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.idSubtype !== undefined){
if("NATIONAL_ID" !== data.idSubtype){
const err2 = {instancePath:instancePath+"/idSubtype",schemaPath:"#/components/schemas/RuleDni/then/properties/idSubtype/const",keyword:"const",params:{allowedValue: "NATIONAL_ID"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleDni/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const schema36 = {"description":"curp comes with Mexican passports, licences and voter cards [seed]","$comment":"n17","if":{"required":["curp"]},"then":{"properties":{"idCountry":{"const":"MEX"},"idType":{"enum":["PASSPORT","DRIVING_LICENSE","ID_CARD"]}},"if":{"required":["idType"],"properties":{"idType":{"const":"ID_CARD"}}},"then":{"properties":{"idSubtype":{"const":"ELECTORAL_ID"}}}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.curp === undefined) && (missing0 = "curp")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.idType === undefined) && (missing1 = "idType")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data.idType !== undefined){
if("ID_CARD" !== data.idType){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid1 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idSubtype !== undefined){
if("ELECTORAL_ID" !== data.idSubtype){
const err3 = {instancePath:instancePath+"/idSubtype",schemaPath:"#/components/schemas/RuleCurp/then/then/properties/idSubtype/const",keyword:"const",params:{allowedValue: "ELECTORAL_ID"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/components/schemas/RuleCurp/then/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idCountry !== undefined){
if("MEX" !== data.idCountry){
const err5 = {instancePath:instancePath+"/idCountry",schemaPath:"#/components/schemas/RuleCurp/then/properties/idCountry/const",keyword:"const",params:{allowedValue: "MEX"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.idType !== undefined){
let data3 = data.idType;
if(!(((data3 === "PASSPORT") || (data3 === "DRIVING_LICENSE")) || (data3 === "ID_CARD"))){
const err6 = {instancePath:instancePath+"/idType",schemaPath:"#/components/schemas/RuleCurp/then/properties/idType/enum",keyword:"enum",params:{allowedValues: schema36.then.properties.idType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/components/schemas/RuleCurp/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.rgNumber === undefined) && (missing0 = "rgNumber")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idCountry !== undefined){
if("BRA" !== data.idCountry){
const err1 = {instancePath:instancePath+"/idCountry",schemaPath:"#/components/schemas/RuleRgNumber/then/properties/idCountry/const",keyword:"const",params:{allowedValue: "BRA"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/components/schemas/RuleRgNumber/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.cpf === undefined) && (missing0 = "cpf")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idCountry !== undefined){
if("BRA" !== data.idCountry){
const err1 = {instancePath:instancePath+"/idCountry",schemaPath:"#/components/schemas/RuleCpf/then/properties/idCountry/const",keyword:"const",params:{allowedValue: "BRA"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/components/schemas/RuleCpf/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.issuingAuthority === undefined) && (missing0 = "issuingAuthority")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idCountry !== undefined){
if("ITA" !== data.idCountry){
const err1 = {instancePath:instancePath+"/idCountry",schemaPath:"#/components/schemas/RuleIssuingAuthority/then/properties/idCountry/const",keyword:"const",params:{allowedValue: "ITA"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/components/schemas/RuleIssuingAuthority/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

const schema40 = {"description":"issuingPlace comes with Colombian and Italian documents [seed]","$comment":"n17","if":{"required":["issuingPlace"]},"then":{"properties":{"idCountry":{"enum":["COL","ITA"]}}}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.issuingPlace === undefined) && (missing0 = "issuingPlace")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idCountry !== undefined){
let data0 = data.idCountry;
if(!((data0 === "COL") || (data0 === "ITA"))){
const err1 = {instancePath:instancePath+"/idCountry",schemaPath:"#/components/schemas/RuleIssuingPlace/then/properties/idCountry/enum",keyword:"enum",params:{allowedValues: schema40.then.properties.idCountry.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/components/schemas/RuleIssuingPlace/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

const schema41 = {"description":"taxNumber comes with Italian health and tax cards [seed]","$comment":"n17","if":{"required":["taxNumber"]},"then":{"properties":{"idCountry":{"const":"ITA"},"idSubtype":{"enum":["HEALTH_ID","TAX_ID"]}}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.taxNumber === undefined) && (missing0 = "taxNumber")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idCountry !== undefined){
if("ITA" !== data.idCountry){
const err1 = {instancePath:instancePath+"/idCountry",schemaPath:"#/components/schemas/RuleTaxNumber/then/properties/idCountry/const",keyword:"const",params:{allowedValue: "ITA"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.idSubtype !== undefined){
let data1 = data.idSubtype;
if(!((data1 === "HEALTH_ID") || (data1 === "TAX_ID"))){
const err2 = {instancePath:instancePath+"/idSubtype",schemaPath:"#/components/schemas/RuleTaxNumber/then/properties/idSubtype/enum",keyword:"enum",params:{allowedValues: schema41.then.properties.idSubtype.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleTaxNumber/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.passportNumber === undefined) && (missing0 = "passportNumber")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid1 = _errs4 === errors;
valid1 = valid1 || _valid1;
if(!valid1){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.durationOfStay === undefined) && (missing1 = "durationOfStay")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid1 = _errs5 === errors;
valid1 = valid1 || _valid1;
if(!valid1){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.numberOfEntries === undefined) && (missing2 = "numberOfEntries")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
valid1 = valid1 || _valid1;
if(!valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.visaCategory === undefined) && (missing3 = "visaCategory")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid1 = valid1 || _valid1;
}
}
}
if(!valid1){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idType !== undefined){
if("VISA" !== data.idType){
const err5 = {instancePath:instancePath+"/idType",schemaPath:"#/components/schemas/RuleVisaParameters/then/properties/idType/const",keyword:"const",params:{allowedValue: "VISA"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/components/schemas/RuleVisaParameters/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.dlCarPermission === undefined) && (missing0 = "dlCarPermission")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verificationStatus !== undefined){
if("APPROVED_VERIFIED" !== data.verificationStatus){
const err1 = {instancePath:instancePath+"/verificationStatus",schemaPath:"#/components/schemas/RuleCarPermission/then/properties/verificationStatus/const",keyword:"const",params:{allowedValue: "APPROVED_VERIFIED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.idType !== undefined){
if("DRIVING_LICENSE" !== data.idType){
const err2 = {instancePath:instancePath+"/idType",schemaPath:"#/components/schemas/RuleCarPermission/then/properties/idType/const",keyword:"const",params:{allowedValue: "DRIVING_LICENSE"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleCarPermission/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const schema44 = {"description":"dlCategories comes with licences of 13 countries [seed]","$comment":"n17","if":{"required":["dlCategories"]},"then":{"properties":{"idType":{"const":"DRIVING_LICENSE"},"idCountry":{"enum":["AUT","BEL","BGR","FRA","DEU","GBR","ITA","LVA","LTU","NLD","ROU","ESP","TWN"]}}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.dlCategories === undefined) && (missing0 = "dlCategories")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idType !== undefined){
if("DRIVING_LICENSE" !== data.idType){
const err1 = {instancePath:instancePath+"/idType",schemaPath:"#/components/schemas/RuleLicenceCategories/then/properties/idType/const",keyword:"const",params:{allowedValue: "DRIVING_LICENSE"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.idCountry !== undefined){
let data1 = data.idCountry;
if(!(((((((((((((data1 === "AUT") || (data1 === "BEL")) || (data1 === "BGR")) || (data1 === "FRA")) || (data1 === "DEU")) || (data1 === "GBR")) || (data1 === "ITA")) || (data1 === "LVA")) || (data1 === "LTU")) || (data1 === "NLD")) || (data1 === "ROU")) || (data1 === "ESP")) || (data1 === "TWN"))){
const err2 = {instancePath:instancePath+"/idCountry",schemaPath:"#/components/schemas/RuleLicenceCategories/then/properties/idCountry/enum",keyword:"enum",params:{allowedValues: schema44.then.properties.idCountry.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleLicenceCategories/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idCountry !== undefined){
const _errs6 = errors;
if("CHN" !== data.idCountry){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.idType !== undefined){
let data1 = data.idType;
const _errs7 = errors;
if(!((data1 === "DRIVING_LICENSE") || (data1 === "ID_CARD"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
}
}
var _valid1 = _errs5 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idCountry !== undefined){
const _errs9 = errors;
if("KOR" !== data.idCountry){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.idType !== undefined){
let data3 = data.idType;
const _errs10 = errors;
if(!((data3 === "DRIVING_LICENSE") || (data3 === "ID_CARD"))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
}
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idCountry !== undefined){
const _errs12 = errors;
if("JPN" !== data.idCountry){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.idType !== undefined){
const _errs13 = errors;
if("DRIVING_LICENSE" !== data.idType){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
}
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idCountry !== undefined){
const _errs15 = errors;
if("RUS" !== data.idCountry){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid6 = _errs15 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.idType !== undefined){
const _errs16 = errors;
if("ID_CARD" !== data.idType){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
}
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
}
}
}
if(!valid2){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.idCountry === undefined) && (missing0 = "idCountry")) || ((data.idType === undefined) && (missing0 = "idType"))){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idFirstName !== undefined){
if("N/A" !== data.idFirstName){
const err10 = {instancePath:instancePath+"/idFirstName",schemaPath:"#/components/schemas/RuleNonLatinNames/allOf/0/then/properties/idFirstName/const",keyword:"const",params:{allowedValue: "N/A"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid0 = _errs17 === errors;
valid1 = _valid0;
}
if(!valid1){
const err11 = {instancePath,schemaPath:"#/components/schemas/RuleNonLatinNames/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs20 = errors;
let valid8 = true;
const _errs21 = errors;
const _errs22 = errors;
let valid9 = false;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idCountry !== undefined){
const _errs24 = errors;
if("KOR" !== data.idCountry){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid10 = _errs24 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.idType !== undefined){
const _errs25 = errors;
if("ID_CARD" !== data.idType){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid10 = _errs25 === errors;
}
else {
var valid10 = true;
}
}
}
var _valid3 = _errs23 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idCountry !== undefined){
const _errs27 = errors;
if("JPN" !== data.idCountry){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid11 = _errs27 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.idType !== undefined){
const _errs28 = errors;
if("DRIVING_LICENSE" !== data.idType){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid11 = _errs28 === errors;
}
else {
var valid11 = true;
}
}
}
var _valid3 = _errs26 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idCountry !== undefined){
const _errs30 = errors;
if("RUS" !== data.idCountry){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid12 = _errs30 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.idType !== undefined){
const _errs31 = errors;
if("ID_CARD" !== data.idType){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid12 = _errs31 === errors;
}
else {
var valid12 = true;
}
}
}
var _valid3 = _errs29 === errors;
valid9 = valid9 || _valid3;
}
}
if(!valid9){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.idCountry === undefined) && (missing1 = "idCountry")) || ((data.idType === undefined) && (missing1 = "idType"))){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
var _valid2 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idLastName !== undefined){
if("N/A" !== data.idLastName){
const err20 = {instancePath:instancePath+"/idLastName",schemaPath:"#/components/schemas/RuleNonLatinNames/allOf/1/then/properties/idLastName/const",keyword:"const",params:{allowedValue: "N/A"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
var _valid2 = _errs32 === errors;
valid8 = _valid2;
}
if(!valid8){
const err21 = {instancePath,schemaPath:"#/components/schemas/RuleNonLatinNames/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.personalNumber === undefined) && (missing0 = "personalNumber")) || ((data.idType === undefined) && (missing0 = "idType"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.idType !== undefined){
const _errs4 = errors;
const _errs5 = errors;
if("PASSPORT" !== data.idType){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.personalNumber !== undefined){
if("N/A" !== data.personalNumber){
const err3 = {instancePath:instancePath+"/personalNumber",schemaPath:"#/components/schemas/RulePersonalNumber/then/properties/personalNumber/const",keyword:"const",params:{allowedValue: "N/A"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/components/schemas/RulePersonalNumber/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.livenessImages === undefined) && (missing0 = "livenessImages")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idScanSource !== undefined){
if("SDK" !== data.idScanSource){
const err1 = {instancePath:instancePath+"/idScanSource",schemaPath:"#/components/schemas/RuleLivenessSource/then/properties/idScanSource/const",keyword:"const",params:{allowedValue: "SDK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/components/schemas/RuleLivenessSource/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.verificationStatus === undefined) && (missing0 = "verificationStatus")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.verificationStatus !== undefined){
if("NO_ID_UPLOADED" !== data.verificationStatus){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.idType === undefined) && (missing1 = "idType")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.idSubtype === undefined) && (missing2 = "idSubtype")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.idCountry === undefined) && (missing3 = "idCountry")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.idScanImage === undefined) && (missing4 = "idScanImage")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.idScanImageFace === undefined) && (missing5 = "idScanImageFace")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.idScanImageBackside === undefined) && (missing6 = "idScanImageBackside")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.livenessImages === undefined) && (missing7 = "livenessImages")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.idNumber === undefined) && (missing8 = "idNumber")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.idFirstName === undefined) && (missing9 = "idFirstName")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs16 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.idLastName === undefined) && (missing10 = "idLastName")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs17 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.idDob === undefined) && (missing11 = "idDob")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid1 = _errs18 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.idExpiry === undefined) && (missing12 = "idExpiry")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid1 = _errs19 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.idAddress === undefined) && (missing13 = "idAddress")){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid1 = _errs20 === errors;
valid3 = valid3 || _valid1;
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid3){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err16 = {instancePath,schemaPath:"#/components/schemas/RuleNothingUploaded/then/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err17 = {instancePath,schemaPath:"#/components/schemas/RuleNothingUploaded/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idScanSource === undefined) && (missing0 = "idScanSource")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.idScanSource !== undefined){
let data0 = data.idScanSource;
if(!((data0 === "WEB") || (data0 === "REDIRECT"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verificationStatus !== undefined){
if("NO_ID_UPLOADED" !== data.verificationStatus){
const err2 = {instancePath:instancePath+"/verificationStatus",schemaPath:"#/components/schemas/RuleNothingChosen/then/properties/verificationStatus/const",keyword:"const",params:{allowedValue: "NO_ID_UPLOADED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleNothingChosen/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^(202[1-9]|20[3-9]|2[1-9]|2020-(09|1|08-(1[7-9]|[23])))", "u");

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.callbackDate === undefined) && (missing0 = "callbackDate")) || ((data.idAddress === undefined) && (missing0 = "idAddress"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.callbackDate !== undefined){
let data0 = data.callbackDate;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idAddress !== undefined){
let data1 = data.idAddress;
const _errs7 = errors;
const _errs8 = errors;
const _errs9 = errors;
let valid4 = false;
const _errs10 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.stateCode === undefined) && (missing1 = "stateCode")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs11 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if((data1.state === undefined) && (missing2 = "state")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs12 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing3;
if((data1.streetName === undefined) && (missing3 = "streetName")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs13 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing4;
if((data1.streetSuffix === undefined) && (missing4 = "streetSuffix")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs14 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing5;
if((data1.streetDirection === undefined) && (missing5 = "streetDirection")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs15 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing6;
if((data1.streetNumber === undefined) && (missing6 = "streetNumber")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs16 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing7;
if((data1.unitDesignator === undefined) && (missing7 = "unitDesignator")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs16 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs17 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing8;
if((data1.unitNumber === undefined) && (missing8 = "unitNumber")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs17 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs18 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing9;
if((data1.unitDetails === undefined) && (missing9 = "unitDetails")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs18 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs19 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing10;
if((data1.zip === undefined) && (missing10 = "zip")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid1 = _errs19 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs20 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing11;
if((data1.zipExtension === undefined) && (missing11 = "zipExtension")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid1 = _errs20 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs21 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing12;
if((data1.province === undefined) && (missing12 = "province")){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid1 = _errs21 === errors;
valid4 = valid4 || _valid1;
}
}
}
}
}
}
}
}
}
}
}
if(!valid4){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs8 === errors;
if(valid3){
const err16 = {instancePath:instancePath+"/idAddress",schemaPath:"#/components/schemas/RuleRawAddress/then/properties/idAddress/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
}
if(!valid0){
const err17 = {instancePath,schemaPath:"#/components/schemas/RuleRawAddress/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}

const schema51 = {"description":"Only visas of the United States and China are ever approved [seed]","$comment":"n27","if":{"required":["verificationStatus","idType"],"properties":{"verificationStatus":{"const":"APPROVED_VERIFIED"},"idType":{"const":"VISA"}}},"then":{"properties":{"idCountry":{"enum":["USA","CHN"]}}}};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.verificationStatus === undefined) && (missing0 = "verificationStatus")) || ((data.idType === undefined) && (missing0 = "idType"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.verificationStatus !== undefined){
const _errs3 = errors;
if("APPROVED_VERIFIED" !== data.verificationStatus){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.idType !== undefined){
const _errs4 = errors;
if("VISA" !== data.idType){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idCountry !== undefined){
let data2 = data.idCountry;
if(!((data2 === "USA") || (data2 === "CHN"))){
const err3 = {instancePath:instancePath+"/idCountry",schemaPath:"#/components/schemas/RuleApprovedVisa/then/properties/idCountry/enum",keyword:"enum",params:{allowedValues: schema51.then.properties.idCountry.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/components/schemas/RuleApprovedVisa/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

const schema52 = {"description":"A rejected document is never screened [IG21/netverify-screening.md].\n\nLoose.\n","$comment":"n28","if":{"required":["verificationStatus","additionalChecks"],"properties":{"verificationStatus":{"enum":["DENIED_FRAUD","DENIED_UNSUPPORTED_ID_TYPE","DENIED_UNSUPPORTED_ID_COUNTRY","ERROR_NOT_READABLE_ID","NO_ID_UPLOADED"]},"additionalChecks":{"type":"object","required":["watchlistScreening"]}}},"then":{"properties":{"additionalChecks":{"properties":{"watchlistScreening":{"properties":{"searchStatus":{"enum":["NOT_DONE","ERROR"]}}}}}}}};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.verificationStatus === undefined) && (missing0 = "verificationStatus")) || ((data.additionalChecks === undefined) && (missing0 = "additionalChecks"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.verificationStatus !== undefined){
let data0 = data.verificationStatus;
const _errs3 = errors;
if(!(((((data0 === "DENIED_FRAUD") || (data0 === "DENIED_UNSUPPORTED_ID_TYPE")) || (data0 === "DENIED_UNSUPPORTED_ID_COUNTRY")) || (data0 === "ERROR_NOT_READABLE_ID")) || (data0 === "NO_ID_UPLOADED"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.additionalChecks !== undefined){
let data1 = data.additionalChecks;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.watchlistScreening === undefined) && (missing1 = "watchlistScreening")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.additionalChecks !== undefined){
let data2 = data.additionalChecks;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.watchlistScreening !== undefined){
let data3 = data2.watchlistScreening;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.searchStatus !== undefined){
let data4 = data3.searchStatus;
if(!((data4 === "NOT_DONE") || (data4 === "ERROR"))){
const err4 = {instancePath:instancePath+"/additionalChecks/watchlistScreening/searchStatus",schemaPath:"#/components/schemas/RuleScreening/then/properties/additionalChecks/properties/watchlistScreening/properties/searchStatus/enum",keyword:"enum",params:{allowedValues: schema52.then.properties.additionalChecks.properties.watchlistScreening.properties.searchStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
}
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/components/schemas/RuleScreening/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idFaceMatch === undefined) && (missing0 = "idFaceMatch")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.idFaceLiveness === undefined) && (missing1 = "idFaceLiveness")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.additionalInformation === undefined) && (missing2 = "additionalInformation")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(valid0){
const err4 = {instancePath,schemaPath:"#/components/schemas/RuleRetiredParameters/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate117.errors = vErrors;
return errors === 0;
}

const func1 = codePointLength;

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(data.length < 36 || func1(data) < 36){
const err1 = {instancePath,schemaPath:"#/components/schemas/RuleReferenceLength/then/minLength",keyword:"minLength",params:{limit: 36},message:"must NOT have fewer than 36 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/components/schemas/RuleReferenceLength/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}


function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
if(typeof data === "string"){
if(data.length > 36 && func1(data) > 36){
const err0 = {instancePath,schemaPath:"#/components/schemas/JumioReference/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/JumioReference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

const schema56 = {"title":"Result in one word","type":"string","enum":["SUCCESS","ERROR"]};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ScanStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "SUCCESS") || (data === "ERROR"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/ScanStatus/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}

const schema57 = {"title":"Where the images come from","description":"WEB and REDIRECT: before a way to capture was chosen; _CAM a camera, _UPLOAD a file; API performNetverify; SDK mobile [seed].\nREDIRECT is the old web v3, dropped from the guide in April 2021; retrieval writes some with a hyphen (C22).\n","type":"string","enum":["WEB","WEB_CAM","WEB_UPLOAD","REDIRECT","REDIRECT_CAM","REDIRECT_UPLOAD","API","SDK"]};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ScanSource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((data === "WEB") || (data === "WEB_CAM")) || (data === "WEB_UPLOAD")) || (data === "REDIRECT")) || (data === "REDIRECT_CAM")) || (data === "REDIRECT_UPLOAD")) || (data === "API")) || (data === "SDK"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/ScanSource/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

const schema58 = {"title":"One check of the document","type":"string","enum":["OK","N/A"]};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/Check/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "OK") || (data === "N/A"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/Check/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}

const formats0 = formats["date-time"];
const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?Z$", "u");

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/components/schemas/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?Z$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats0(data))){
const err1 = {instancePath,schemaPath:"#/components/schemas/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}

const schema60 = {"title":"Selfie and document compared","description":"A document can be approved while this says no; the merchant evaluates both [seed]","$comment":"n12","type":"object","required":["similarity","validity"],"properties":{"similarity":{"type":"string","enum":["MATCH","NO_MATCH","NOT_POSSIBLE"],"description":"Whether selfie and document show the same person; NOT_POSSIBLE if it was not compared or the face is too bad [seed]"},"validity":{"type":"boolean","description":"Whether it is a live person. TRUE or FALSE in the table, true in the sample, text in retrieval (C1) [seed]"},"reason":{"type":"string","enum":["SELFIE_CROPPED_FROM_ID","ENTIRE_ID_USED_AS_SELFIE","MULTIPLE_PEOPLE","SELFIE_IS_SCREEN_PAPER_VIDEO","SELFIE_MANIPULATED","AGE_DIFFERENCE_TOO_BIG","NO_FACE_PRESENT","FACE_NOT_FULLY_VISIBLE","BAD_QUALITY","BLACK_AND_WHITE","LIVENESS_FAILED"],"description":"Why validity is false [seed]"},"similarityDecision":{"type":"string","enum":["MANUAL","AUTOMATED"],"description":"Who decided; only if switched on [seed]"},"similarityScore":{"type":"number","minimum":0,"maximum":1,"description":"Only if switched on [seed]; the range is that of the automated product [IG21/jumiogo-callback.md]"},"handwrittenNoteMatches":{"type":"boolean","description":"From May 2018 to May 2020, only if switched on; as TRUE or FALSE [IG@44908ec, IG@12bef26 callback.md]","deprecated":true}},"allOf":[{"$ref":"#/components/schemas/RuleReasonOfInvalid"},{"$ref":"#/components/schemas/RuleNoReasonOfValid"}]};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.validity === undefined) && (missing0 = "validity")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.validity !== undefined){
let data0 = data.validity;
if(!(((data0 === false) || (data0 === "FALSE")) || (data0 === "false"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/RuleReasonOfInvalid/then/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleReasonOfInvalid/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.validity === undefined) && (missing0 = "validity")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.validity !== undefined){
let data0 = data.validity;
if(!(((data0 === true) || (data0 === "TRUE")) || (data0 === "true"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.reason === undefined) && (missing1 = "reason")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleNoReasonOfValid/then/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/components/schemas/RuleNoReasonOfValid/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate139(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
if(!(validate141(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.similarity === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/IdentityVerification/required",keyword:"required",params:{missingProperty: "similarity"},message:"must have required property '"+"similarity"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.validity === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/IdentityVerification/required",keyword:"required",params:{missingProperty: "validity"},message:"must have required property '"+"validity"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.similarity !== undefined){
let data0 = data.similarity;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/similarity",schemaPath:"#/components/schemas/IdentityVerification/properties/similarity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data0 === "MATCH") || (data0 === "NO_MATCH")) || (data0 === "NOT_POSSIBLE"))){
const err3 = {instancePath:instancePath+"/similarity",schemaPath:"#/components/schemas/IdentityVerification/properties/similarity/enum",keyword:"enum",params:{allowedValues: schema60.properties.similarity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.validity !== undefined){
if(typeof data.validity !== "boolean"){
const err4 = {instancePath:instancePath+"/validity",schemaPath:"#/components/schemas/IdentityVerification/properties/validity/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/components/schemas/IdentityVerification/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((((((((data2 === "SELFIE_CROPPED_FROM_ID") || (data2 === "ENTIRE_ID_USED_AS_SELFIE")) || (data2 === "MULTIPLE_PEOPLE")) || (data2 === "SELFIE_IS_SCREEN_PAPER_VIDEO")) || (data2 === "SELFIE_MANIPULATED")) || (data2 === "AGE_DIFFERENCE_TOO_BIG")) || (data2 === "NO_FACE_PRESENT")) || (data2 === "FACE_NOT_FULLY_VISIBLE")) || (data2 === "BAD_QUALITY")) || (data2 === "BLACK_AND_WHITE")) || (data2 === "LIVENESS_FAILED"))){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/components/schemas/IdentityVerification/properties/reason/enum",keyword:"enum",params:{allowedValues: schema60.properties.reason.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.similarityDecision !== undefined){
let data3 = data.similarityDecision;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/similarityDecision",schemaPath:"#/components/schemas/IdentityVerification/properties/similarityDecision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data3 === "MANUAL") || (data3 === "AUTOMATED"))){
const err8 = {instancePath:instancePath+"/similarityDecision",schemaPath:"#/components/schemas/IdentityVerification/properties/similarityDecision/enum",keyword:"enum",params:{allowedValues: schema60.properties.similarityDecision.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.similarityScore !== undefined){
let data4 = data.similarityScore;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/similarityScore",schemaPath:"#/components/schemas/IdentityVerification/properties/similarityScore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/similarityScore",schemaPath:"#/components/schemas/IdentityVerification/properties/similarityScore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/similarityScore",schemaPath:"#/components/schemas/IdentityVerification/properties/similarityScore/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.handwrittenNoteMatches !== undefined){
if(typeof data.handwrittenNoteMatches !== "boolean"){
const err12 = {instancePath:instancePath+"/handwrittenNoteMatches",schemaPath:"#/components/schemas/IdentityVerification/properties/handwrittenNoteMatches/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/components/schemas/IdentityVerification/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}

const schema63 = {"title":"Type of document","description":"VISA occurs in certain cases only; a visa that is not supported is rejected with this type (C8) [seed]","type":"string","enum":["PASSPORT","DRIVING_LICENSE","ID_CARD","VISA"]};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/IdType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "PASSPORT") || (data === "DRIVING_LICENSE")) || (data === "ID_CARD")) || (data === "VISA"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/IdType/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}

const schema64 = {"title":"Subtype of document","description":"Which belongs to which type is a rule; E_PASSPORT from mobile only. VISA is a subtype of ID_CARD here (C8) [seed]","type":"string","maxLength":255,"enum":["NATIONAL_ID","CONSULAR_ID","ELECTORAL_ID","RESIDENT_PERMIT_ID","TAX_ID","STUDENT_ID","PASSPORT_CARD_ID","MILITARY_ID","PUBLIC_SAFETY_ID","HEALTH_ID","OTHER_ID","VISA","UNKNOWN","REGULAR_DRIVING_LICENSE","LEARNING_DRIVING_LICENSE","E_PASSPORT"]};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((((((((data === "NATIONAL_ID") || (data === "CONSULAR_ID")) || (data === "ELECTORAL_ID")) || (data === "RESIDENT_PERMIT_ID")) || (data === "TAX_ID")) || (data === "STUDENT_ID")) || (data === "PASSPORT_CARD_ID")) || (data === "MILITARY_ID")) || (data === "PUBLIC_SAFETY_ID")) || (data === "HEALTH_ID")) || (data === "OTHER_ID")) || (data === "VISA")) || (data === "UNKNOWN")) || (data === "REGULAR_DRIVING_LICENSE")) || (data === "LEARNING_DRIVING_LICENSE")) || (data === "E_PASSPORT"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/IdSubtype/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 255 && func1(data) > 255){
const err1 = {instancePath,schemaPath:"#/components/schemas/IdSubtype/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/IdSubtype/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^[A-Z]{3}$", "u");

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/components/schemas/CountryCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}

const formats2 = formats.uri;

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 255 && func1(data) > 255){
const err0 = {instancePath,schemaPath:"#/components/schemas/ScanImageUrl/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats2(data))){
const err1 = {instancePath,schemaPath:"#/components/schemas/ScanImageUrl/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/ScanImageUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.line1 !== undefined){
let data0 = data.line1;
if(typeof data0 === "string"){
if(data0.length > 100 && func1(data0) > 100){
const err0 = {instancePath:instancePath+"/line1",schemaPath:"#/components/schemas/RawAddress/properties/line1/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/line1",schemaPath:"#/components/schemas/RawAddress/properties/line1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.line2 !== undefined){
let data1 = data.line2;
if(typeof data1 === "string"){
if(data1.length > 100 && func1(data1) > 100){
const err2 = {instancePath:instancePath+"/line2",schemaPath:"#/components/schemas/RawAddress/properties/line2/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/line2",schemaPath:"#/components/schemas/RawAddress/properties/line2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.line3 !== undefined){
let data2 = data.line3;
if(typeof data2 === "string"){
if(data2.length > 100 && func1(data2) > 100){
const err4 = {instancePath:instancePath+"/line3",schemaPath:"#/components/schemas/RawAddress/properties/line3/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/line3",schemaPath:"#/components/schemas/RawAddress/properties/line3/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.line4 !== undefined){
let data3 = data.line4;
if(typeof data3 === "string"){
if(data3.length > 100 && func1(data3) > 100){
const err6 = {instancePath:instancePath+"/line4",schemaPath:"#/components/schemas/RawAddress/properties/line4/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/line4",schemaPath:"#/components/schemas/RawAddress/properties/line4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.line5 !== undefined){
let data4 = data.line5;
if(typeof data4 === "string"){
if(data4.length > 100 && func1(data4) > 100){
const err8 = {instancePath:instancePath+"/line5",schemaPath:"#/components/schemas/RawAddress/properties/line5/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/line5",schemaPath:"#/components/schemas/RawAddress/properties/line5/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.city !== undefined){
let data5 = data.city;
if(typeof data5 === "string"){
if(data5.length > 64 && func1(data5) > 64){
const err10 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/RawAddress/properties/city/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/RawAddress/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.subdivision !== undefined){
let data6 = data.subdivision;
if(typeof data6 === "string"){
if(data6.length > 100 && func1(data6) > 100){
const err12 = {instancePath:instancePath+"/subdivision",schemaPath:"#/components/schemas/RawAddress/properties/subdivision/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/subdivision",schemaPath:"#/components/schemas/RawAddress/properties/subdivision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.postalCode !== undefined){
let data7 = data.postalCode;
if(typeof data7 === "string"){
if(data7.length > 15 && func1(data7) > 15){
const err14 = {instancePath:instancePath+"/postalCode",schemaPath:"#/components/schemas/RawAddress/properties/postalCode/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/postalCode",schemaPath:"#/components/schemas/RawAddress/properties/postalCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.country !== undefined){
if(!(validate148(data.country, {instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.formattedAddress !== undefined){
if(typeof data.formattedAddress !== "string"){
const err16 = {instancePath:instancePath+"/formattedAddress",schemaPath:"#/components/schemas/RawAddress/properties/formattedAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/components/schemas/RawAddress/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.streetNumber !== undefined){
let data0 = data.streetNumber;
if(typeof data0 === "string"){
if(data0.length > 14 && func1(data0) > 14){
const err0 = {instancePath:instancePath+"/streetNumber",schemaPath:"#/components/schemas/UsAddress/properties/streetNumber/maxLength",keyword:"maxLength",params:{limit: 14},message:"must NOT have more than 14 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/streetNumber",schemaPath:"#/components/schemas/UsAddress/properties/streetNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.streetDirection !== undefined){
let data1 = data.streetDirection;
if(typeof data1 === "string"){
if(data1.length > 255 && func1(data1) > 255){
const err2 = {instancePath:instancePath+"/streetDirection",schemaPath:"#/components/schemas/UsAddress/properties/streetDirection/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/streetDirection",schemaPath:"#/components/schemas/UsAddress/properties/streetDirection/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.streetName !== undefined){
let data2 = data.streetName;
if(typeof data2 === "string"){
if(data2.length > 64 && func1(data2) > 64){
const err4 = {instancePath:instancePath+"/streetName",schemaPath:"#/components/schemas/UsAddress/properties/streetName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/streetName",schemaPath:"#/components/schemas/UsAddress/properties/streetName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.streetSuffix !== undefined){
let data3 = data.streetSuffix;
if(typeof data3 === "string"){
if(data3.length > 14 && func1(data3) > 14){
const err6 = {instancePath:instancePath+"/streetSuffix",schemaPath:"#/components/schemas/UsAddress/properties/streetSuffix/maxLength",keyword:"maxLength",params:{limit: 14},message:"must NOT have more than 14 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/streetSuffix",schemaPath:"#/components/schemas/UsAddress/properties/streetSuffix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.unitDesignator !== undefined){
let data4 = data.unitDesignator;
if(typeof data4 === "string"){
if(data4.length > 14 && func1(data4) > 14){
const err8 = {instancePath:instancePath+"/unitDesignator",schemaPath:"#/components/schemas/UsAddress/properties/unitDesignator/maxLength",keyword:"maxLength",params:{limit: 14},message:"must NOT have more than 14 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/unitDesignator",schemaPath:"#/components/schemas/UsAddress/properties/unitDesignator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.unitNumber !== undefined){
let data5 = data.unitNumber;
if(typeof data5 === "string"){
if(data5.length > 14 && func1(data5) > 14){
const err10 = {instancePath:instancePath+"/unitNumber",schemaPath:"#/components/schemas/UsAddress/properties/unitNumber/maxLength",keyword:"maxLength",params:{limit: 14},message:"must NOT have more than 14 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/unitNumber",schemaPath:"#/components/schemas/UsAddress/properties/unitNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.city !== undefined){
let data6 = data.city;
if(typeof data6 === "string"){
if(data6.length > 64 && func1(data6) > 64){
const err12 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/UsAddress/properties/city/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/UsAddress/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.stateCode !== undefined){
let data7 = data.stateCode;
if(typeof data7 === "string"){
if(data7.length > 6 && func1(data7) > 6){
const err14 = {instancePath:instancePath+"/stateCode",schemaPath:"#/components/schemas/UsAddress/properties/stateCode/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/stateCode",schemaPath:"#/components/schemas/UsAddress/properties/stateCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.zip !== undefined){
let data8 = data.zip;
if(typeof data8 === "string"){
if(data8.length > 14 && func1(data8) > 14){
const err16 = {instancePath:instancePath+"/zip",schemaPath:"#/components/schemas/UsAddress/properties/zip/maxLength",keyword:"maxLength",params:{limit: 14},message:"must NOT have more than 14 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/zip",schemaPath:"#/components/schemas/UsAddress/properties/zip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.zipExtension !== undefined){
let data9 = data.zipExtension;
if(typeof data9 === "string"){
if(data9.length > 20 && func1(data9) > 20){
const err18 = {instancePath:instancePath+"/zipExtension",schemaPath:"#/components/schemas/UsAddress/properties/zipExtension/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/zipExtension",schemaPath:"#/components/schemas/UsAddress/properties/zipExtension/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.country !== undefined){
if(!(validate148(data.country, {instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/components/schemas/UsAddress/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}


function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.streetName !== undefined){
let data0 = data.streetName;
if(typeof data0 === "string"){
if(data0.length > 64 && func1(data0) > 64){
const err0 = {instancePath:instancePath+"/streetName",schemaPath:"#/components/schemas/EuAddress/properties/streetName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/streetName",schemaPath:"#/components/schemas/EuAddress/properties/streetName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.streetNumber !== undefined){
let data1 = data.streetNumber;
if(typeof data1 === "string"){
if(data1.length > 15 && func1(data1) > 15){
const err2 = {instancePath:instancePath+"/streetNumber",schemaPath:"#/components/schemas/EuAddress/properties/streetNumber/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/streetNumber",schemaPath:"#/components/schemas/EuAddress/properties/streetNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.unitDetails !== undefined){
let data2 = data.unitDetails;
if(typeof data2 === "string"){
if(data2.length > 64 && func1(data2) > 64){
const err4 = {instancePath:instancePath+"/unitDetails",schemaPath:"#/components/schemas/EuAddress/properties/unitDetails/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/unitDetails",schemaPath:"#/components/schemas/EuAddress/properties/unitDetails/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.city !== undefined){
let data3 = data.city;
if(typeof data3 === "string"){
if(data3.length > 64 && func1(data3) > 64){
const err6 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/EuAddress/properties/city/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/EuAddress/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.province !== undefined){
let data4 = data.province;
if(typeof data4 === "string"){
if(data4.length > 64 && func1(data4) > 64){
const err8 = {instancePath:instancePath+"/province",schemaPath:"#/components/schemas/EuAddress/properties/province/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/province",schemaPath:"#/components/schemas/EuAddress/properties/province/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.postalCode !== undefined){
let data5 = data.postalCode;
if(typeof data5 === "string"){
if(data5.length > 15 && func1(data5) > 15){
const err10 = {instancePath:instancePath+"/postalCode",schemaPath:"#/components/schemas/EuAddress/properties/postalCode/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/postalCode",schemaPath:"#/components/schemas/EuAddress/properties/postalCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.country !== undefined){
if(!(validate148(data.country, {instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/EuAddress/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.stateCode === undefined) && (missing0 = "stateCode")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid1 = _errs5 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.state === undefined) && (missing1 = "state")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.streetSuffix === undefined) && (missing2 = "streetSuffix")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.streetDirection === undefined) && (missing3 = "streetDirection")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.unitDesignator === undefined) && (missing4 = "unitDesignator")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.unitNumber === undefined) && (missing5 = "unitNumber")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.zip === undefined) && (missing6 = "zip")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.zipExtension === undefined) && (missing7 = "zipExtension")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
}
}
}
}
}
}
}
if(!valid2){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
const _errs14 = errors;
const _errs15 = errors;
const _errs16 = errors;
let valid4 = false;
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.province === undefined) && (missing8 = "province")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid2 = _errs17 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.unitDetails === undefined) && (missing9 = "unitDetails")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs18 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.line1 === undefined) && (missing10 = "line1")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid2 = _errs19 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.line2 === undefined) && (missing11 = "line2")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid2 = _errs20 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.line3 === undefined) && (missing12 = "line3")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid2 = _errs21 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.line4 === undefined) && (missing13 = "line4")){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs22 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.line5 === undefined) && (missing14 = "line5")){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid2 = _errs23 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((data.subdivision === undefined) && (missing15 = "subdivision")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid2 = _errs24 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing16;
if((data.formattedAddress === undefined) && (missing16 = "formattedAddress")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid2 = _errs25 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing17;
if((data.postalCode === undefined) && (missing17 = "postalCode")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid2 = _errs26 === errors;
valid4 = valid4 || _valid2;
}
}
}
}
}
}
}
}
}
if(!valid4){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs15 === errors;
if(valid3){
const err20 = {instancePath,schemaPath:"#/components/schemas/RuleOneAddressFormat/allOf/0/then/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
}
if(!valid1){
const err21 = {instancePath,schemaPath:"#/components/schemas/RuleOneAddressFormat/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const _errs28 = errors;
let valid5 = true;
const _errs29 = errors;
const _errs30 = errors;
let valid6 = false;
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if((data.line1 === undefined) && (missing18 = "line1")){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid4 = _errs31 === errors;
valid6 = valid6 || _valid4;
if(!valid6){
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing19;
if((data.line2 === undefined) && (missing19 = "line2")){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid4 = _errs32 === errors;
valid6 = valid6 || _valid4;
if(!valid6){
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing20;
if((data.line3 === undefined) && (missing20 = "line3")){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid4 = _errs33 === errors;
valid6 = valid6 || _valid4;
if(!valid6){
const _errs34 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing21;
if((data.line4 === undefined) && (missing21 = "line4")){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid4 = _errs34 === errors;
valid6 = valid6 || _valid4;
if(!valid6){
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing22;
if((data.line5 === undefined) && (missing22 = "line5")){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid4 = _errs35 === errors;
valid6 = valid6 || _valid4;
if(!valid6){
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing23;
if((data.subdivision === undefined) && (missing23 = "subdivision")){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid4 = _errs36 === errors;
valid6 = valid6 || _valid4;
if(!valid6){
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing24;
if((data.formattedAddress === undefined) && (missing24 = "formattedAddress")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid4 = _errs37 === errors;
valid6 = valid6 || _valid4;
}
}
}
}
}
}
if(!valid6){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var _valid3 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs38 = errors;
const _errs39 = errors;
const _errs40 = errors;
const _errs41 = errors;
let valid8 = false;
const _errs42 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing25;
if((data.province === undefined) && (missing25 = "province")){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid5 = _errs42 === errors;
valid8 = valid8 || _valid5;
if(!valid8){
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing26;
if((data.unitDetails === undefined) && (missing26 = "unitDetails")){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid5 = _errs43 === errors;
valid8 = valid8 || _valid5;
if(!valid8){
const _errs44 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing27;
if((data.streetName === undefined) && (missing27 = "streetName")){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid5 = _errs44 === errors;
valid8 = valid8 || _valid5;
if(!valid8){
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing28;
if((data.streetNumber === undefined) && (missing28 = "streetNumber")){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid5 = _errs45 === errors;
valid8 = valid8 || _valid5;
}
}
}
if(!valid8){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs40 === errors;
if(valid7){
const err35 = {instancePath,schemaPath:"#/components/schemas/RuleOneAddressFormat/allOf/1/then/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
var _valid3 = _errs38 === errors;
valid5 = _valid3;
}
if(!valid5){
const err36 = {instancePath,schemaPath:"#/components/schemas/RuleOneAddressFormat/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/components/schemas/RuleAddressState/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate166.errors = vErrors;
return errors === 0;
}


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(!(validate155(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate158(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate161(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/components/schemas/IdAddress/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(!(validate164(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
if(!(validate166(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
validate154.errors = vErrors;
return errors === 0;
}

const schema73 = {"title":"Gender","description":"M or F [seed], X since June 2022 [IG23/callback.md] (C10)","type":"string","maxLength":2,"enum":["M","F","X"]};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "M") || (data === "F")) || (data === "X"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/Gender/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 2 && func1(data) > 2){
const err1 = {instancePath,schemaPath:"#/components/schemas/Gender/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/Gender/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}

const schema74 = {"title":"One category of a driving licence","type":"object","required":["category"],"properties":{"category":{"type":"string","x-pii":"text","maxLength":10,"description":"Latin or traditional Chinese [seed]","examples":["B","普通重型機車"]},"issueDate":{"type":"string","x-pii":"date","format":"date","description":"When it was given [seed]"},"expiryDate":{"type":"string","x-pii":"date","format":"date","description":"When it runs out [seed]"},"isReadable":{"type":"boolean","const":false,"description":"Only there if the category cannot be read; FALSE in the table [seed]"},"availability":{"type":"string","enum":["yes","no","not readable"],"description":"Lower case, and with a blank where dlCarPermission has an underscore (C15) [seed]"}}};
const formats4 = formats.date;

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/LicenceCategory/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.category !== undefined){
let data0 = data.category;
if(typeof data0 === "string"){
if(data0.length > 10 && func1(data0) > 10){
const err1 = {instancePath:instancePath+"/category",schemaPath:"#/components/schemas/LicenceCategory/properties/category/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/category",schemaPath:"#/components/schemas/LicenceCategory/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.issueDate !== undefined){
let data1 = data.issueDate;
if(typeof data1 === "string"){
if(!(formats4(data1))){
const err3 = {instancePath:instancePath+"/issueDate",schemaPath:"#/components/schemas/LicenceCategory/properties/issueDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/issueDate",schemaPath:"#/components/schemas/LicenceCategory/properties/issueDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.expiryDate !== undefined){
let data2 = data.expiryDate;
if(typeof data2 === "string"){
if(!(formats4(data2))){
const err5 = {instancePath:instancePath+"/expiryDate",schemaPath:"#/components/schemas/LicenceCategory/properties/expiryDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/expiryDate",schemaPath:"#/components/schemas/LicenceCategory/properties/expiryDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.isReadable !== undefined){
let data3 = data.isReadable;
if(typeof data3 !== "boolean"){
const err7 = {instancePath:instancePath+"/isReadable",schemaPath:"#/components/schemas/LicenceCategory/properties/isReadable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(false !== data3){
const err8 = {instancePath:instancePath+"/isReadable",schemaPath:"#/components/schemas/LicenceCategory/properties/isReadable/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.availability !== undefined){
let data4 = data.availability;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/availability",schemaPath:"#/components/schemas/LicenceCategory/properties/availability/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data4 === "yes") || (data4 === "no")) || (data4 === "not readable"))){
const err10 = {instancePath:instancePath+"/availability",schemaPath:"#/components/schemas/LicenceCategory/properties/availability/enum",keyword:"enum",params:{allowedValues: schema74.properties.availability.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/components/schemas/LicenceCategory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}


function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats2(data))){
const err0 = {instancePath,schemaPath:"#/components/schemas/LivenessImageUrl/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/LivenessImageUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}

const schema77 = {"title":"Search in watch lists","description":"Approved documents only, if switched on [IG21/netverify-screening.md]","$comment":"n28","type":"object","required":["searchStatus"],"properties":{"searchStatus":{"type":"string","enum":["DONE","NOT_DONE","ERROR"],"description":"Whether it was searched [IG21/netverify-screening.md]"},"searchId":{"type":"string","x-pii":"id","description":"Of the search [IG21/netverify-screening.md]"},"searchReference":{"type":"string","x-pii":"id","description":"Of the search [IG21/netverify-screening.md]"},"searchResults":{"type":"integer","minimum":0,"description":"How many hits; text in retrieval (C50) [IG21/netverify-screening.md]"},"searchResultUrl":{"type":"string","x-pii":"url","format":"uri","description":"Where they are; the table says searchResultsLink (C50) [IG21/netverify-screening.md]"},"searchDate":{"description":"When it was searched; one hour late in the sample (C50) [IG21/netverify-screening.md]","$ref":"#/components/schemas/Timestamp"}},"allOf":[{"$ref":"#/components/schemas/RuleScreeningDone"}]};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.searchStatus === undefined) && (missing0 = "searchStatus")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.searchStatus !== undefined){
const _errs4 = errors;
const _errs5 = errors;
if("DONE" !== data.searchStatus){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
const _errs9 = errors;
let valid4 = false;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.searchId === undefined) && (missing1 = "searchId")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.searchReference === undefined) && (missing2 = "searchReference")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.searchResults === undefined) && (missing3 = "searchResults")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.searchResultUrl === undefined) && (missing4 = "searchResultUrl")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.searchDate === undefined) && (missing5 = "searchDate")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
valid4 = valid4 || _valid1;
}
}
}
}
if(!valid4){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs8 === errors;
if(valid3){
const err9 = {instancePath,schemaPath:"#/components/schemas/RuleScreeningDone/then/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/components/schemas/RuleScreeningDone/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}


function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate181(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.searchStatus === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/WatchlistScreening/required",keyword:"required",params:{missingProperty: "searchStatus"},message:"must have required property '"+"searchStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.searchStatus !== undefined){
let data0 = data.searchStatus;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/searchStatus",schemaPath:"#/components/schemas/WatchlistScreening/properties/searchStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "DONE") || (data0 === "NOT_DONE")) || (data0 === "ERROR"))){
const err2 = {instancePath:instancePath+"/searchStatus",schemaPath:"#/components/schemas/WatchlistScreening/properties/searchStatus/enum",keyword:"enum",params:{allowedValues: schema77.properties.searchStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.searchId !== undefined){
if(typeof data.searchId !== "string"){
const err3 = {instancePath:instancePath+"/searchId",schemaPath:"#/components/schemas/WatchlistScreening/properties/searchId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.searchReference !== undefined){
if(typeof data.searchReference !== "string"){
const err4 = {instancePath:instancePath+"/searchReference",schemaPath:"#/components/schemas/WatchlistScreening/properties/searchReference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.searchResults !== undefined){
let data3 = data.searchResults;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/searchResults",schemaPath:"#/components/schemas/WatchlistScreening/properties/searchResults/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/searchResults",schemaPath:"#/components/schemas/WatchlistScreening/properties/searchResults/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.searchResultUrl !== undefined){
let data4 = data.searchResultUrl;
if(typeof data4 === "string"){
if(!(formats2(data4))){
const err7 = {instancePath:instancePath+"/searchResultUrl",schemaPath:"#/components/schemas/WatchlistScreening/properties/searchResultUrl/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/searchResultUrl",schemaPath:"#/components/schemas/WatchlistScreening/properties/searchResultUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.searchDate !== undefined){
if(!(validate135(data.searchDate, {instancePath:instancePath+"/searchDate",parentData:data,parentDataProperty:"searchDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/components/schemas/WatchlistScreening/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.watchlistScreening !== undefined){
if(!(validate180(data.watchlistScreening, {instancePath:instancePath+"/watchlistScreening",parentData:data,parentDataProperty:"watchlistScreening",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/components/schemas/AdditionalChecks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}


function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.year !== undefined){
if(typeof data.year !== "string"){
const err0 = {instancePath:instancePath+"/year",schemaPath:"#/components/schemas/DateParts/properties/year/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.month !== undefined){
if(typeof data.month !== "string"){
const err1 = {instancePath:instancePath+"/month",schemaPath:"#/components/schemas/DateParts/properties/month/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.day !== undefined){
if(typeof data.day !== "string"){
const err2 = {instancePath:instancePath+"/day",schemaPath:"#/components/schemas/DateParts/properties/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/DateParts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^[0-9]{4}/([0-9]{2})?/([0-9]{2})?$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
if(!(validate65(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
if(!(validate91(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
if(!(validate95(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
if(!(validate101(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
if(!(validate105(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
if(!(validate109(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
if(!(validate111(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
if(!(validate113(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
if(!(validate115(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
if(!(validate117(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.callBackType === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NetverifyParameters/required",keyword:"required",params:{missingProperty: "callBackType"},message:"must have required property '"+"callBackType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.jumioIdScanReference === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/NetverifyParameters/required",keyword:"required",params:{missingProperty: "jumioIdScanReference"},message:"must have required property '"+"jumioIdScanReference"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.idScanStatus === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/NetverifyParameters/required",keyword:"required",params:{missingProperty: "idScanStatus"},message:"must have required property '"+"idScanStatus"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.idScanSource === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/NetverifyParameters/required",keyword:"required",params:{missingProperty: "idScanSource"},message:"must have required property '"+"idScanSource"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.idCheckDataPositions === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/NetverifyParameters/required",keyword:"required",params:{missingProperty: "idCheckDataPositions"},message:"must have required property '"+"idCheckDataPositions"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.idCheckDocumentValidation === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/NetverifyParameters/required",keyword:"required",params:{missingProperty: "idCheckDocumentValidation"},message:"must have required property '"+"idCheckDocumentValidation"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.idCheckHologram === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/NetverifyParameters/required",keyword:"required",params:{missingProperty: "idCheckHologram"},message:"must have required property '"+"idCheckHologram"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.idCheckMicroprint === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/NetverifyParameters/required",keyword:"required",params:{missingProperty: "idCheckMicroprint"},message:"must have required property '"+"idCheckMicroprint"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.idCheckSecurityFeatures === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/NetverifyParameters/required",keyword:"required",params:{missingProperty: "idCheckSecurityFeatures"},message:"must have required property '"+"idCheckSecurityFeatures"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.idCheckSignature === undefined){
const err9 = {instancePath,schemaPath:"#/components/schemas/NetverifyParameters/required",keyword:"required",params:{missingProperty: "idCheckSignature"},message:"must have required property '"+"idCheckSignature"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.transactionDate === undefined){
const err10 = {instancePath,schemaPath:"#/components/schemas/NetverifyParameters/required",keyword:"required",params:{missingProperty: "transactionDate"},message:"must have required property '"+"transactionDate"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.callbackDate === undefined){
const err11 = {instancePath,schemaPath:"#/components/schemas/NetverifyParameters/required",keyword:"required",params:{missingProperty: "callbackDate"},message:"must have required property '"+"callbackDate"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.callBackType !== undefined){
let data0 = data.callBackType;
if(typeof data0 !== "string"){
const err12 = {instancePath:instancePath+"/callBackType",schemaPath:"#/components/schemas/NetverifyParameters/properties/callBackType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("NETVERIFYID" !== data0){
const err13 = {instancePath:instancePath+"/callBackType",schemaPath:"#/components/schemas/NetverifyParameters/properties/callBackType/const",keyword:"const",params:{allowedValue: "NETVERIFYID"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.jumioIdScanReference !== undefined){
if(!(validate119(data.jumioIdScanReference, {instancePath:instancePath+"/jumioIdScanReference",parentData:data,parentDataProperty:"jumioIdScanReference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.idScanStatus !== undefined){
if(!(validate123(data.idScanStatus, {instancePath:instancePath+"/idScanStatus",parentData:data,parentDataProperty:"idScanStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.idScanSource !== undefined){
if(!(validate125(data.idScanSource, {instancePath:instancePath+"/idScanSource",parentData:data,parentDataProperty:"idScanSource",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data.idCheckDataPositions !== undefined){
if(!(validate127(data.idCheckDataPositions, {instancePath:instancePath+"/idCheckDataPositions",parentData:data,parentDataProperty:"idCheckDataPositions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.idCheckDocumentValidation !== undefined){
if(!(validate127(data.idCheckDocumentValidation, {instancePath:instancePath+"/idCheckDocumentValidation",parentData:data,parentDataProperty:"idCheckDocumentValidation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.idCheckHologram !== undefined){
if(!(validate127(data.idCheckHologram, {instancePath:instancePath+"/idCheckHologram",parentData:data,parentDataProperty:"idCheckHologram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.idCheckMRZcode !== undefined){
if(!(validate127(data.idCheckMRZcode, {instancePath:instancePath+"/idCheckMRZcode",parentData:data,parentDataProperty:"idCheckMRZcode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.idCheckMicroprint !== undefined){
if(!(validate127(data.idCheckMicroprint, {instancePath:instancePath+"/idCheckMicroprint",parentData:data,parentDataProperty:"idCheckMicroprint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.idCheckSecurityFeatures !== undefined){
if(!(validate127(data.idCheckSecurityFeatures, {instancePath:instancePath+"/idCheckSecurityFeatures",parentData:data,parentDataProperty:"idCheckSecurityFeatures",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.idCheckSignature !== undefined){
if(!(validate127(data.idCheckSignature, {instancePath:instancePath+"/idCheckSignature",parentData:data,parentDataProperty:"idCheckSignature",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.transactionDate !== undefined){
if(!(validate135(data.transactionDate, {instancePath:instancePath+"/transactionDate",parentData:data,parentDataProperty:"transactionDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.callbackDate !== undefined){
if(!(validate135(data.callbackDate, {instancePath:instancePath+"/callbackDate",parentData:data,parentDataProperty:"callbackDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.identityVerification !== undefined){
if(!(validate138(data.identityVerification, {instancePath:instancePath+"/identityVerification",parentData:data,parentDataProperty:"identityVerification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.idType !== undefined){
if(!(validate144(data.idType, {instancePath:instancePath+"/idType",parentData:data,parentDataProperty:"idType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.idSubtype !== undefined){
if(!(validate146(data.idSubtype, {instancePath:instancePath+"/idSubtype",parentData:data,parentDataProperty:"idSubtype",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if(data.idCountry !== undefined){
if(!(validate148(data.idCountry, {instancePath:instancePath+"/idCountry",parentData:data,parentDataProperty:"idCountry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.idScanImage !== undefined){
if(!(validate150(data.idScanImage, {instancePath:instancePath+"/idScanImage",parentData:data,parentDataProperty:"idScanImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.idScanImageFace !== undefined){
if(!(validate150(data.idScanImageFace, {instancePath:instancePath+"/idScanImageFace",parentData:data,parentDataProperty:"idScanImageFace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.idScanImageBackside !== undefined){
if(!(validate150(data.idScanImageBackside, {instancePath:instancePath+"/idScanImageBackside",parentData:data,parentDataProperty:"idScanImageBackside",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.idNumber !== undefined){
let data20 = data.idNumber;
if(typeof data20 === "string"){
if(data20.length > 200 && func1(data20) > 200){
const err14 = {instancePath:instancePath+"/idNumber",schemaPath:"#/components/schemas/NetverifyParameters/properties/idNumber/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/idNumber",schemaPath:"#/components/schemas/NetverifyParameters/properties/idNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.idFirstName !== undefined){
let data21 = data.idFirstName;
if(typeof data21 === "string"){
if(data21.length > 200 && func1(data21) > 200){
const err16 = {instancePath:instancePath+"/idFirstName",schemaPath:"#/components/schemas/NetverifyParameters/properties/idFirstName/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/idFirstName",schemaPath:"#/components/schemas/NetverifyParameters/properties/idFirstName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.idLastName !== undefined){
let data22 = data.idLastName;
if(typeof data22 === "string"){
if(data22.length > 200 && func1(data22) > 200){
const err18 = {instancePath:instancePath+"/idLastName",schemaPath:"#/components/schemas/NetverifyParameters/properties/idLastName/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/idLastName",schemaPath:"#/components/schemas/NetverifyParameters/properties/idLastName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.idDob !== undefined){
let data23 = data.idDob;
if(typeof data23 === "string"){
if(data23.length > 10 && func1(data23) > 10){
const err20 = {instancePath:instancePath+"/idDob",schemaPath:"#/components/schemas/NetverifyParameters/properties/idDob/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(formats4(data23))){
const err21 = {instancePath:instancePath+"/idDob",schemaPath:"#/components/schemas/NetverifyParameters/properties/idDob/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/idDob",schemaPath:"#/components/schemas/NetverifyParameters/properties/idDob/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.idExpiry !== undefined){
let data24 = data.idExpiry;
if(typeof data24 === "string"){
if(data24.length > 10 && func1(data24) > 10){
const err23 = {instancePath:instancePath+"/idExpiry",schemaPath:"#/components/schemas/NetverifyParameters/properties/idExpiry/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(formats4(data24))){
const err24 = {instancePath:instancePath+"/idExpiry",schemaPath:"#/components/schemas/NetverifyParameters/properties/idExpiry/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/idExpiry",schemaPath:"#/components/schemas/NetverifyParameters/properties/idExpiry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.idUsState !== undefined){
let data25 = data.idUsState;
if(typeof data25 === "string"){
if(data25.length > 255 && func1(data25) > 255){
const err26 = {instancePath:instancePath+"/idUsState",schemaPath:"#/components/schemas/NetverifyParameters/properties/idUsState/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/idUsState",schemaPath:"#/components/schemas/NetverifyParameters/properties/idUsState/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.personalNumber !== undefined){
let data26 = data.personalNumber;
if(typeof data26 === "string"){
if(data26.length > 14 && func1(data26) > 14){
const err28 = {instancePath:instancePath+"/personalNumber",schemaPath:"#/components/schemas/NetverifyParameters/properties/personalNumber/maxLength",keyword:"maxLength",params:{limit: 14},message:"must NOT have more than 14 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/personalNumber",schemaPath:"#/components/schemas/NetverifyParameters/properties/personalNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.idAddress !== undefined){
if(!(validate154(data.idAddress, {instancePath:instancePath+"/idAddress",parentData:data,parentDataProperty:"idAddress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
if(data.merchantIdScanReference !== undefined){
let data28 = data.merchantIdScanReference;
if(typeof data28 === "string"){
if(data28.length > 100 && func1(data28) > 100){
const err30 = {instancePath:instancePath+"/merchantIdScanReference",schemaPath:"#/components/schemas/NetverifyParameters/properties/merchantIdScanReference/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/merchantIdScanReference",schemaPath:"#/components/schemas/NetverifyParameters/properties/merchantIdScanReference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.merchantReportingCriteria !== undefined){
let data29 = data.merchantReportingCriteria;
if(typeof data29 === "string"){
if(data29.length > 100 && func1(data29) > 100){
const err32 = {instancePath:instancePath+"/merchantReportingCriteria",schemaPath:"#/components/schemas/NetverifyParameters/properties/merchantReportingCriteria/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/merchantReportingCriteria",schemaPath:"#/components/schemas/NetverifyParameters/properties/merchantReportingCriteria/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.customerId !== undefined){
let data30 = data.customerId;
if(typeof data30 === "string"){
if(data30.length > 100 && func1(data30) > 100){
const err34 = {instancePath:instancePath+"/customerId",schemaPath:"#/components/schemas/NetverifyParameters/properties/customerId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/customerId",schemaPath:"#/components/schemas/NetverifyParameters/properties/customerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.clientIp !== undefined){
if(typeof data.clientIp !== "string"){
const err36 = {instancePath:instancePath+"/clientIp",schemaPath:"#/components/schemas/NetverifyParameters/properties/clientIp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.firstAttemptDate !== undefined){
if(!(validate135(data.firstAttemptDate, {instancePath:instancePath+"/firstAttemptDate",parentData:data,parentDataProperty:"firstAttemptDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.optionalData1 !== undefined){
let data33 = data.optionalData1;
if(typeof data33 === "string"){
if(data33.length > 255 && func1(data33) > 255){
const err37 = {instancePath:instancePath+"/optionalData1",schemaPath:"#/components/schemas/NetverifyParameters/properties/optionalData1/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/optionalData1",schemaPath:"#/components/schemas/NetverifyParameters/properties/optionalData1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.optionalData2 !== undefined){
let data34 = data.optionalData2;
if(typeof data34 === "string"){
if(data34.length > 255 && func1(data34) > 255){
const err39 = {instancePath:instancePath+"/optionalData2",schemaPath:"#/components/schemas/NetverifyParameters/properties/optionalData2/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/optionalData2",schemaPath:"#/components/schemas/NetverifyParameters/properties/optionalData2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.dni !== undefined){
let data35 = data.dni;
if(typeof data35 === "string"){
if(data35.length > 255 && func1(data35) > 255){
const err41 = {instancePath:instancePath+"/dni",schemaPath:"#/components/schemas/NetverifyParameters/properties/dni/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/dni",schemaPath:"#/components/schemas/NetverifyParameters/properties/dni/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.curp !== undefined){
let data36 = data.curp;
if(typeof data36 === "string"){
if(data36.length > 255 && func1(data36) > 255){
const err43 = {instancePath:instancePath+"/curp",schemaPath:"#/components/schemas/NetverifyParameters/properties/curp/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/curp",schemaPath:"#/components/schemas/NetverifyParameters/properties/curp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.gender !== undefined){
if(!(validate170(data.gender, {instancePath:instancePath+"/gender",parentData:data,parentDataProperty:"gender",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.presetCountry !== undefined){
if(!(validate148(data.presetCountry, {instancePath:instancePath+"/presetCountry",parentData:data,parentDataProperty:"presetCountry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.presetIdType !== undefined){
let data39 = data.presetIdType;
if(typeof data39 !== "string"){
const err45 = {instancePath:instancePath+"/presetIdType",schemaPath:"#/components/schemas/NetverifyParameters/properties/presetIdType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(((data39 === "PASSPORT") || (data39 === "DRIVING_LICENSE")) || (data39 === "ID_CARD"))){
const err46 = {instancePath:instancePath+"/presetIdType",schemaPath:"#/components/schemas/NetverifyParameters/properties/presetIdType/enum",keyword:"enum",params:{allowedValues: schema21.properties.presetIdType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.dlCarPermission !== undefined){
let data40 = data.dlCarPermission;
if(!(((data40 === "YES") || (data40 === "NO")) || (data40 === "NOT_READABLE"))){
const err47 = {instancePath:instancePath+"/dlCarPermission",schemaPath:"#/components/schemas/NetverifyParameters/properties/dlCarPermission/enum",keyword:"enum",params:{allowedValues: schema21.properties.dlCarPermission.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data40 === "string"){
if(data40.length > 255 && func1(data40) > 255){
const err48 = {instancePath:instancePath+"/dlCarPermission",schemaPath:"#/components/schemas/NetverifyParameters/properties/dlCarPermission/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/dlCarPermission",schemaPath:"#/components/schemas/NetverifyParameters/properties/dlCarPermission/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.dlCategories !== undefined){
let data41 = data.dlCategories;
const _errs94 = errors;
let valid2 = false;
let passing0 = null;
const _errs95 = errors;
if(!(validate173(data41, {instancePath:instancePath+"/dlCategories",parentData:data,parentDataProperty:"dlCategories",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
var _valid0 = _errs95 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs96 = errors;
if(Array.isArray(data41)){
const len0 = data41.length;
for(let i0=0; i0<len0; i0++){
if(!(validate173(data41[i0], {instancePath:instancePath+"/dlCategories/" + i0,parentData:data41,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/dlCategories",schemaPath:"#/components/schemas/NetverifyParameters/properties/dlCategories/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid0 = _errs96 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err51 = {instancePath:instancePath+"/dlCategories",schemaPath:"#/components/schemas/NetverifyParameters/properties/dlCategories/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
}
}
if(data.nationality !== undefined){
if(!(validate148(data.nationality, {instancePath:instancePath+"/nationality",parentData:data,parentDataProperty:"nationality",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.passportNumber !== undefined){
let data44 = data.passportNumber;
if(typeof data44 === "string"){
if(data44.length > 255 && func1(data44) > 255){
const err52 = {instancePath:instancePath+"/passportNumber",schemaPath:"#/components/schemas/NetverifyParameters/properties/passportNumber/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/passportNumber",schemaPath:"#/components/schemas/NetverifyParameters/properties/passportNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.durationOfStay !== undefined){
let data45 = data.durationOfStay;
if(typeof data45 === "string"){
if(data45.length > 255 && func1(data45) > 255){
const err54 = {instancePath:instancePath+"/durationOfStay",schemaPath:"#/components/schemas/NetverifyParameters/properties/durationOfStay/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/durationOfStay",schemaPath:"#/components/schemas/NetverifyParameters/properties/durationOfStay/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.numberOfEntries !== undefined){
let data46 = data.numberOfEntries;
if(typeof data46 === "string"){
if(data46.length > 255 && func1(data46) > 255){
const err56 = {instancePath:instancePath+"/numberOfEntries",schemaPath:"#/components/schemas/NetverifyParameters/properties/numberOfEntries/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/numberOfEntries",schemaPath:"#/components/schemas/NetverifyParameters/properties/numberOfEntries/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.visaCategory !== undefined){
let data47 = data.visaCategory;
if(typeof data47 === "string"){
if(data47.length > 255 && func1(data47) > 255){
const err58 = {instancePath:instancePath+"/visaCategory",schemaPath:"#/components/schemas/NetverifyParameters/properties/visaCategory/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/visaCategory",schemaPath:"#/components/schemas/NetverifyParameters/properties/visaCategory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.originDob !== undefined){
let data48 = data.originDob;
if(typeof data48 === "string"){
if(data48.length > 10 && func1(data48) > 10){
const err60 = {instancePath:instancePath+"/originDob",schemaPath:"#/components/schemas/NetverifyParameters/properties/originDob/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!pattern6.test(data48)){
const err61 = {instancePath:instancePath+"/originDob",schemaPath:"#/components/schemas/NetverifyParameters/properties/originDob/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}/([0-9]{2})?/([0-9]{2})?$"},message:"must match pattern \""+"^[0-9]{4}/([0-9]{2})?/([0-9]{2})?$"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/originDob",schemaPath:"#/components/schemas/NetverifyParameters/properties/originDob/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.issuingAuthority !== undefined){
let data49 = data.issuingAuthority;
if(typeof data49 === "string"){
if(data49.length > 50 && func1(data49) > 50){
const err63 = {instancePath:instancePath+"/issuingAuthority",schemaPath:"#/components/schemas/NetverifyParameters/properties/issuingAuthority/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/issuingAuthority",schemaPath:"#/components/schemas/NetverifyParameters/properties/issuingAuthority/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.issuingDate !== undefined){
let data50 = data.issuingDate;
if(typeof data50 === "string"){
if(data50.length > 10 && func1(data50) > 10){
const err65 = {instancePath:instancePath+"/issuingDate",schemaPath:"#/components/schemas/NetverifyParameters/properties/issuingDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!(formats4(data50))){
const err66 = {instancePath:instancePath+"/issuingDate",schemaPath:"#/components/schemas/NetverifyParameters/properties/issuingDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/issuingDate",schemaPath:"#/components/schemas/NetverifyParameters/properties/issuingDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.issuingPlace !== undefined){
let data51 = data.issuingPlace;
if(typeof data51 === "string"){
if(data51.length > 50 && func1(data51) > 50){
const err68 = {instancePath:instancePath+"/issuingPlace",schemaPath:"#/components/schemas/NetverifyParameters/properties/issuingPlace/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/issuingPlace",schemaPath:"#/components/schemas/NetverifyParameters/properties/issuingPlace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.livenessImages !== undefined){
let data52 = data.livenessImages;
if(Array.isArray(data52)){
const len1 = data52.length;
for(let i1=0; i1<len1; i1++){
if(!(validate177(data52[i1], {instancePath:instancePath+"/livenessImages/" + i1,parentData:data52,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
}
else {
const err70 = {instancePath:instancePath+"/livenessImages",schemaPath:"#/components/schemas/NetverifyParameters/properties/livenessImages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.placeOfBirth !== undefined){
let data54 = data.placeOfBirth;
if(typeof data54 === "string"){
if(data54.length > 256 && func1(data54) > 256){
const err71 = {instancePath:instancePath+"/placeOfBirth",schemaPath:"#/components/schemas/NetverifyParameters/properties/placeOfBirth/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/placeOfBirth",schemaPath:"#/components/schemas/NetverifyParameters/properties/placeOfBirth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.facemap !== undefined){
let data55 = data.facemap;
if(typeof data55 === "string"){
if(data55.length > 255 && func1(data55) > 255){
const err73 = {instancePath:instancePath+"/facemap",schemaPath:"#/components/schemas/NetverifyParameters/properties/facemap/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!(formats2(data55))){
const err74 = {instancePath:instancePath+"/facemap",schemaPath:"#/components/schemas/NetverifyParameters/properties/facemap/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/facemap",schemaPath:"#/components/schemas/NetverifyParameters/properties/facemap/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.taxNumber !== undefined){
let data56 = data.taxNumber;
if(typeof data56 === "string"){
if(data56.length > 255 && func1(data56) > 255){
const err76 = {instancePath:instancePath+"/taxNumber",schemaPath:"#/components/schemas/NetverifyParameters/properties/taxNumber/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/taxNumber",schemaPath:"#/components/schemas/NetverifyParameters/properties/taxNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.cpf !== undefined){
let data57 = data.cpf;
if(typeof data57 === "string"){
if(data57.length > 255 && func1(data57) > 255){
const err78 = {instancePath:instancePath+"/cpf",schemaPath:"#/components/schemas/NetverifyParameters/properties/cpf/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/cpf",schemaPath:"#/components/schemas/NetverifyParameters/properties/cpf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.registrationNumber !== undefined){
let data58 = data.registrationNumber;
if(typeof data58 === "string"){
if(data58.length > 255 && func1(data58) > 255){
const err80 = {instancePath:instancePath+"/registrationNumber",schemaPath:"#/components/schemas/NetverifyParameters/properties/registrationNumber/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/registrationNumber",schemaPath:"#/components/schemas/NetverifyParameters/properties/registrationNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.mothersName !== undefined){
let data59 = data.mothersName;
if(typeof data59 === "string"){
if(data59.length > 255 && func1(data59) > 255){
const err82 = {instancePath:instancePath+"/mothersName",schemaPath:"#/components/schemas/NetverifyParameters/properties/mothersName/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/mothersName",schemaPath:"#/components/schemas/NetverifyParameters/properties/mothersName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.fathersName !== undefined){
let data60 = data.fathersName;
if(typeof data60 === "string"){
if(data60.length > 255 && func1(data60) > 255){
const err84 = {instancePath:instancePath+"/fathersName",schemaPath:"#/components/schemas/NetverifyParameters/properties/fathersName/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/fathersName",schemaPath:"#/components/schemas/NetverifyParameters/properties/fathersName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.personalIdentificationNumber !== undefined){
let data61 = data.personalIdentificationNumber;
if(typeof data61 === "string"){
if(data61.length > 255 && func1(data61) > 255){
const err86 = {instancePath:instancePath+"/personalIdentificationNumber",schemaPath:"#/components/schemas/NetverifyParameters/properties/personalIdentificationNumber/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/personalIdentificationNumber",schemaPath:"#/components/schemas/NetverifyParameters/properties/personalIdentificationNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.rgNumber !== undefined){
let data62 = data.rgNumber;
if(typeof data62 === "string"){
if(data62.length > 255 && func1(data62) > 255){
const err88 = {instancePath:instancePath+"/rgNumber",schemaPath:"#/components/schemas/NetverifyParameters/properties/rgNumber/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/rgNumber",schemaPath:"#/components/schemas/NetverifyParameters/properties/rgNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.additionalChecks !== undefined){
if(!(validate179(data.additionalChecks, {instancePath:instancePath+"/additionalChecks",parentData:data,parentDataProperty:"additionalChecks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.voterIdNumber !== undefined){
let data64 = data.voterIdNumber;
if(typeof data64 === "string"){
if(data64.length > 255 && func1(data64) > 255){
const err90 = {instancePath:instancePath+"/voterIdNumber",schemaPath:"#/components/schemas/NetverifyParameters/properties/voterIdNumber/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/voterIdNumber",schemaPath:"#/components/schemas/NetverifyParameters/properties/voterIdNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.issuingNumber !== undefined){
let data65 = data.issuingNumber;
if(typeof data65 === "string"){
if(data65.length > 255 && func1(data65) > 255){
const err92 = {instancePath:instancePath+"/issuingNumber",schemaPath:"#/components/schemas/NetverifyParameters/properties/issuingNumber/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/issuingNumber",schemaPath:"#/components/schemas/NetverifyParameters/properties/issuingNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.dateOfBirthParts !== undefined){
if(!(validate186(data.dateOfBirthParts, {instancePath:instancePath+"/dateOfBirthParts",parentData:data,parentDataProperty:"dateOfBirthParts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if(data.expiryDateParts !== undefined){
if(!(validate186(data.expiryDateParts, {instancePath:instancePath+"/expiryDateParts",parentData:data,parentDataProperty:"expiryDateParts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if(data.issuingDateParts !== undefined){
if(!(validate186(data.issuingDateParts, {instancePath:instancePath+"/issuingDateParts",parentData:data,parentDataProperty:"issuingDateParts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if(data.residentPermitType !== undefined){
if(typeof data.residentPermitType !== "string"){
const err94 = {instancePath:instancePath+"/residentPermitType",schemaPath:"#/components/schemas/NetverifyParameters/properties/residentPermitType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.residentPermitRemarks !== undefined){
if(typeof data.residentPermitRemarks !== "string"){
const err95 = {instancePath:instancePath+"/residentPermitRemarks",schemaPath:"#/components/schemas/NetverifyParameters/properties/residentPermitRemarks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.documentIdentificationNumber !== undefined){
if(typeof data.documentIdentificationNumber !== "string"){
const err96 = {instancePath:instancePath+"/documentIdentificationNumber",schemaPath:"#/components/schemas/NetverifyParameters/properties/documentIdentificationNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.citizenship !== undefined){
if(typeof data.citizenship !== "string"){
const err97 = {instancePath:instancePath+"/citizenship",schemaPath:"#/components/schemas/NetverifyParameters/properties/citizenship/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.maritalStatus !== undefined){
if(typeof data.maritalStatus !== "string"){
const err98 = {instancePath:instancePath+"/maritalStatus",schemaPath:"#/components/schemas/NetverifyParameters/properties/maritalStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.religion !== undefined){
if(typeof data.religion !== "string"){
const err99 = {instancePath:instancePath+"/religion",schemaPath:"#/components/schemas/NetverifyParameters/properties/religion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.lastNameAtBirth !== undefined){
if(typeof data.lastNameAtBirth !== "string"){
const err100 = {instancePath:instancePath+"/lastNameAtBirth",schemaPath:"#/components/schemas/NetverifyParameters/properties/lastNameAtBirth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.remarks !== undefined){
if(typeof data.remarks !== "string"){
const err101 = {instancePath:instancePath+"/remarks",schemaPath:"#/components/schemas/NetverifyParameters/properties/remarks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.disability !== undefined){
let data77 = data.disability;
if(typeof data77 !== "string"){
const err102 = {instancePath:instancePath+"/disability",schemaPath:"#/components/schemas/NetverifyParameters/properties/disability/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!((data77 === "YES") || (data77 === "NO"))){
const err103 = {instancePath:instancePath+"/disability",schemaPath:"#/components/schemas/NetverifyParameters/properties/disability/enum",keyword:"enum",params:{allowedValues: schema21.properties.disability.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath,schemaPath:"#/components/schemas/NetverifyParameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verificationStatus === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NetverifyApproved/required",keyword:"required",params:{missingProperty: "verificationStatus"},message:"must have required property '"+"verificationStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.verificationStatus !== undefined){
let data0 = data.verificationStatus;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/verificationStatus",schemaPath:"#/components/schemas/NetverifyApproved/properties/verificationStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if("APPROVED_VERIFIED" !== data0){
const err2 = {instancePath:instancePath+"/verificationStatus",schemaPath:"#/components/schemas/NetverifyApproved/properties/verificationStatus/const",keyword:"const",params:{allowedValue: "APPROVED_VERIFIED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rejectReason !== undefined){
const err3 = {instancePath:instancePath+"/rejectReason",schemaPath:"#/components/schemas/NetverifyApproved/properties/rejectReason/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/NetverifyApproved/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}

const schema82 = {"title":"Why a document counts as fraud","description":"The reasons of DENIED_FRAUD [seed]","$comment":"n7","type":"object","required":["rejectReasonCode","rejectReasonDescription"],"properties":{"rejectReasonCode":{"type":"string","maxLength":5,"description":"A number as text [seed]. Codes grow with every edition (C20)","enum":["100","105","106","107","108","109","110","111"]},"rejectReasonDescription":{"type":"string","maxLength":64,"description":"Belongs to the code [seed]","enum":["MANIPULATED_DOCUMENT","FRAUDSTER","FAKE","PHOTO_MISMATCH","MRZ_CHECK_FAILED","PUNCHED_DOCUMENT","CHIP_DATA_MANIPULATED","MISMATCH_PRINTED_BARCODE_DATA"]},"rejectReasonDetails":{"description":"Object and array stand in one row of the guide; one entry came both ways, and an empty array occurs (C17) [seed, OC, SN]","oneOf":[{"type":"array","items":{"$ref":"#/components/schemas/FraudDetail"}},{"$ref":"#/components/schemas/FraudDetail"}]}},"allOf":[{"$ref":"#/components/schemas/RuleFraudReasonPair"},{"$ref":"#/components/schemas/RuleFraudReasonDetails"}]};

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.rejectReasonCode === undefined) && (missing0 = "rejectReasonCode")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
if("100" !== data.rejectReasonCode){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDescription !== undefined){
if("MANIPULATED_DOCUMENT" !== data.rejectReasonDescription){
const err2 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/RuleFraudReasonPair/allOf/0/then/properties/rejectReasonDescription/const",keyword:"const",params:{allowedValue: "MANIPULATED_DOCUMENT"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleFraudReasonPair/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.rejectReasonCode === undefined) && (missing1 = "rejectReasonCode")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
if("105" !== data.rejectReasonCode){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDescription !== undefined){
if("FRAUDSTER" !== data.rejectReasonDescription){
const err6 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/RuleFraudReasonPair/allOf/1/then/properties/rejectReasonDescription/const",keyword:"const",params:{allowedValue: "FRAUDSTER"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
const err7 = {instancePath,schemaPath:"#/components/schemas/RuleFraudReasonPair/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.rejectReasonCode === undefined) && (missing2 = "rejectReasonCode")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
if("106" !== data.rejectReasonCode){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDescription !== undefined){
if("FAKE" !== data.rejectReasonDescription){
const err10 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/RuleFraudReasonPair/allOf/2/then/properties/rejectReasonDescription/const",keyword:"const",params:{allowedValue: "FAKE"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
}
if(!valid7){
const err11 = {instancePath,schemaPath:"#/components/schemas/RuleFraudReasonPair/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs20 = errors;
let valid10 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.rejectReasonCode === undefined) && (missing3 = "rejectReasonCode")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
if("107" !== data.rejectReasonCode){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDescription !== undefined){
if("PHOTO_MISMATCH" !== data.rejectReasonDescription){
const err14 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/RuleFraudReasonPair/allOf/3/then/properties/rejectReasonDescription/const",keyword:"const",params:{allowedValue: "PHOTO_MISMATCH"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var _valid3 = _errs23 === errors;
valid10 = _valid3;
}
if(!valid10){
const err15 = {instancePath,schemaPath:"#/components/schemas/RuleFraudReasonPair/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs26 = errors;
let valid13 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.rejectReasonCode === undefined) && (missing4 = "rejectReasonCode")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
if("108" !== data.rejectReasonCode){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDescription !== undefined){
if("MRZ_CHECK_FAILED" !== data.rejectReasonDescription){
const err18 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/RuleFraudReasonPair/allOf/4/then/properties/rejectReasonDescription/const",keyword:"const",params:{allowedValue: "MRZ_CHECK_FAILED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
var _valid4 = _errs29 === errors;
valid13 = _valid4;
}
if(!valid13){
const err19 = {instancePath,schemaPath:"#/components/schemas/RuleFraudReasonPair/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs32 = errors;
let valid16 = true;
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.rejectReasonCode === undefined) && (missing5 = "rejectReasonCode")){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
if("109" !== data.rejectReasonCode){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
var _valid5 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDescription !== undefined){
if("PUNCHED_DOCUMENT" !== data.rejectReasonDescription){
const err22 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/RuleFraudReasonPair/allOf/5/then/properties/rejectReasonDescription/const",keyword:"const",params:{allowedValue: "PUNCHED_DOCUMENT"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var _valid5 = _errs35 === errors;
valid16 = _valid5;
}
if(!valid16){
const err23 = {instancePath,schemaPath:"#/components/schemas/RuleFraudReasonPair/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const _errs38 = errors;
let valid19 = true;
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.rejectReasonCode === undefined) && (missing6 = "rejectReasonCode")){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
if("110" !== data.rejectReasonCode){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
var _valid6 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDescription !== undefined){
if("CHIP_DATA_MANIPULATED" !== data.rejectReasonDescription){
const err26 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/RuleFraudReasonPair/allOf/6/then/properties/rejectReasonDescription/const",keyword:"const",params:{allowedValue: "CHIP_DATA_MANIPULATED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
var _valid6 = _errs41 === errors;
valid19 = _valid6;
}
if(!valid19){
const err27 = {instancePath,schemaPath:"#/components/schemas/RuleFraudReasonPair/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const _errs44 = errors;
let valid22 = true;
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.rejectReasonCode === undefined) && (missing7 = "rejectReasonCode")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
if("111" !== data.rejectReasonCode){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
var _valid7 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs47 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDescription !== undefined){
if("MISMATCH_PRINTED_BARCODE_DATA" !== data.rejectReasonDescription){
const err30 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/RuleFraudReasonPair/allOf/7/then/properties/rejectReasonDescription/const",keyword:"const",params:{allowedValue: "MISMATCH_PRINTED_BARCODE_DATA"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
var _valid7 = _errs47 === errors;
valid22 = _valid7;
}
if(!valid22){
const err31 = {instancePath,schemaPath:"#/components/schemas/RuleFraudReasonPair/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}


function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.rejectReasonCode === undefined) && (missing0 = "rejectReasonCode")) || ((data.rejectReasonDetails === undefined) && (missing0 = "rejectReasonDetails"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
const _errs4 = errors;
const _errs5 = errors;
if("100" !== data.rejectReasonCode){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDetails !== undefined){
let data1 = data.rejectReasonDetails;
if(Array.isArray(data1)){
if(data1.length > 0){
const err3 = {instancePath:instancePath+"/rejectReasonDetails",schemaPath:"#/components/schemas/RuleFraudReasonDetails/then/properties/rejectReasonDetails/maxItems",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/rejectReasonDetails",schemaPath:"#/components/schemas/RuleFraudReasonDetails/then/properties/rejectReasonDetails/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/components/schemas/RuleFraudReasonDetails/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}

const schema85 = {"title":"What was manipulated","$comment":"n9","type":"object","required":["detailsCode","detailsDescription"],"properties":{"detailsCode":{"type":"string","maxLength":5,"description":"A number as text [seed]; 10011 has five digits (C21)","enum":["1001","1002","1003","1004","1005","1006","1007","1008","1009","10011"]},"detailsDescription":{"type":"string","maxLength":32,"description":"Belongs to the code [seed]","enum":["PHOTO","DOCUMENT_NUMBER","EXPIRY","DOB","NAME","ADDRESS","SECURITY_CHECKS","SIGNATURE","PERSONAL_NUMBER","PLACE_OF_BIRTH"]}},"allOf":[{"$ref":"#/components/schemas/RuleFraudDetailPair"}]};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.detailsCode === undefined) && (missing0 = "detailsCode")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.detailsCode !== undefined){
if("1001" !== data.detailsCode){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detailsDescription !== undefined){
if("PHOTO" !== data.detailsDescription){
const err2 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/RuleFraudDetailPair/allOf/0/then/properties/detailsDescription/const",keyword:"const",params:{allowedValue: "PHOTO"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleFraudDetailPair/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.detailsCode === undefined) && (missing1 = "detailsCode")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.detailsCode !== undefined){
if("1002" !== data.detailsCode){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detailsDescription !== undefined){
if("DOCUMENT_NUMBER" !== data.detailsDescription){
const err6 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/RuleFraudDetailPair/allOf/1/then/properties/detailsDescription/const",keyword:"const",params:{allowedValue: "DOCUMENT_NUMBER"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
const err7 = {instancePath,schemaPath:"#/components/schemas/RuleFraudDetailPair/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.detailsCode === undefined) && (missing2 = "detailsCode")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.detailsCode !== undefined){
if("1003" !== data.detailsCode){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detailsDescription !== undefined){
if("EXPIRY" !== data.detailsDescription){
const err10 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/RuleFraudDetailPair/allOf/2/then/properties/detailsDescription/const",keyword:"const",params:{allowedValue: "EXPIRY"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
}
if(!valid7){
const err11 = {instancePath,schemaPath:"#/components/schemas/RuleFraudDetailPair/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs20 = errors;
let valid10 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.detailsCode === undefined) && (missing3 = "detailsCode")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data.detailsCode !== undefined){
if("1004" !== data.detailsCode){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detailsDescription !== undefined){
if("DOB" !== data.detailsDescription){
const err14 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/RuleFraudDetailPair/allOf/3/then/properties/detailsDescription/const",keyword:"const",params:{allowedValue: "DOB"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var _valid3 = _errs23 === errors;
valid10 = _valid3;
}
if(!valid10){
const err15 = {instancePath,schemaPath:"#/components/schemas/RuleFraudDetailPair/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs26 = errors;
let valid13 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.detailsCode === undefined) && (missing4 = "detailsCode")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data.detailsCode !== undefined){
if("1005" !== data.detailsCode){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detailsDescription !== undefined){
if("NAME" !== data.detailsDescription){
const err18 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/RuleFraudDetailPair/allOf/4/then/properties/detailsDescription/const",keyword:"const",params:{allowedValue: "NAME"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
var _valid4 = _errs29 === errors;
valid13 = _valid4;
}
if(!valid13){
const err19 = {instancePath,schemaPath:"#/components/schemas/RuleFraudDetailPair/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs32 = errors;
let valid16 = true;
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.detailsCode === undefined) && (missing5 = "detailsCode")){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data.detailsCode !== undefined){
if("1006" !== data.detailsCode){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
var _valid5 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detailsDescription !== undefined){
if("ADDRESS" !== data.detailsDescription){
const err22 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/RuleFraudDetailPair/allOf/5/then/properties/detailsDescription/const",keyword:"const",params:{allowedValue: "ADDRESS"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var _valid5 = _errs35 === errors;
valid16 = _valid5;
}
if(!valid16){
const err23 = {instancePath,schemaPath:"#/components/schemas/RuleFraudDetailPair/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const _errs38 = errors;
let valid19 = true;
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.detailsCode === undefined) && (missing6 = "detailsCode")){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(data.detailsCode !== undefined){
if("1007" !== data.detailsCode){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
var _valid6 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detailsDescription !== undefined){
if("SECURITY_CHECKS" !== data.detailsDescription){
const err26 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/RuleFraudDetailPair/allOf/6/then/properties/detailsDescription/const",keyword:"const",params:{allowedValue: "SECURITY_CHECKS"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
var _valid6 = _errs41 === errors;
valid19 = _valid6;
}
if(!valid19){
const err27 = {instancePath,schemaPath:"#/components/schemas/RuleFraudDetailPair/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const _errs44 = errors;
let valid22 = true;
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.detailsCode === undefined) && (missing7 = "detailsCode")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data.detailsCode !== undefined){
if("1008" !== data.detailsCode){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
var _valid7 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs47 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detailsDescription !== undefined){
if("SIGNATURE" !== data.detailsDescription){
const err30 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/RuleFraudDetailPair/allOf/7/then/properties/detailsDescription/const",keyword:"const",params:{allowedValue: "SIGNATURE"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
var _valid7 = _errs47 === errors;
valid22 = _valid7;
}
if(!valid22){
const err31 = {instancePath,schemaPath:"#/components/schemas/RuleFraudDetailPair/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const _errs50 = errors;
let valid25 = true;
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.detailsCode === undefined) && (missing8 = "detailsCode")){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
if(data.detailsCode !== undefined){
if("1009" !== data.detailsCode){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
var _valid8 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs53 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detailsDescription !== undefined){
if("PERSONAL_NUMBER" !== data.detailsDescription){
const err34 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/RuleFraudDetailPair/allOf/8/then/properties/detailsDescription/const",keyword:"const",params:{allowedValue: "PERSONAL_NUMBER"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
var _valid8 = _errs53 === errors;
valid25 = _valid8;
}
if(!valid25){
const err35 = {instancePath,schemaPath:"#/components/schemas/RuleFraudDetailPair/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const _errs56 = errors;
let valid28 = true;
const _errs57 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.detailsCode === undefined) && (missing9 = "detailsCode")){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
if(data.detailsCode !== undefined){
if("10011" !== data.detailsCode){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
var _valid9 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs59 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detailsDescription !== undefined){
if("PLACE_OF_BIRTH" !== data.detailsDescription){
const err38 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/RuleFraudDetailPair/allOf/9/then/properties/detailsDescription/const",keyword:"const",params:{allowedValue: "PLACE_OF_BIRTH"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
var _valid9 = _errs59 === errors;
valid28 = _valid9;
}
if(!valid28){
const err39 = {instancePath,schemaPath:"#/components/schemas/RuleFraudDetailPair/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}


function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate200(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detailsCode === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/FraudDetail/required",keyword:"required",params:{missingProperty: "detailsCode"},message:"must have required property '"+"detailsCode"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.detailsDescription === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/FraudDetail/required",keyword:"required",params:{missingProperty: "detailsDescription"},message:"must have required property '"+"detailsDescription"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.detailsCode !== undefined){
let data0 = data.detailsCode;
if(!((((((((((data0 === "1001") || (data0 === "1002")) || (data0 === "1003")) || (data0 === "1004")) || (data0 === "1005")) || (data0 === "1006")) || (data0 === "1007")) || (data0 === "1008")) || (data0 === "1009")) || (data0 === "10011"))){
const err2 = {instancePath:instancePath+"/detailsCode",schemaPath:"#/components/schemas/FraudDetail/properties/detailsCode/enum",keyword:"enum",params:{allowedValues: schema85.properties.detailsCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(data0.length > 5 && func1(data0) > 5){
const err3 = {instancePath:instancePath+"/detailsCode",schemaPath:"#/components/schemas/FraudDetail/properties/detailsCode/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/detailsCode",schemaPath:"#/components/schemas/FraudDetail/properties/detailsCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.detailsDescription !== undefined){
let data1 = data.detailsDescription;
if(!((((((((((data1 === "PHOTO") || (data1 === "DOCUMENT_NUMBER")) || (data1 === "EXPIRY")) || (data1 === "DOB")) || (data1 === "NAME")) || (data1 === "ADDRESS")) || (data1 === "SECURITY_CHECKS")) || (data1 === "SIGNATURE")) || (data1 === "PERSONAL_NUMBER")) || (data1 === "PLACE_OF_BIRTH"))){
const err5 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/FraudDetail/properties/detailsDescription/enum",keyword:"enum",params:{allowedValues: schema85.properties.detailsDescription.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 32 && func1(data1) > 32){
const err6 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/FraudDetail/properties/detailsDescription/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/FraudDetail/properties/detailsDescription/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/components/schemas/FraudDetail/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}


function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate195(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
if(!(validate197(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonCode === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/FraudReason/required",keyword:"required",params:{missingProperty: "rejectReasonCode"},message:"must have required property '"+"rejectReasonCode"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rejectReasonDescription === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/FraudReason/required",keyword:"required",params:{missingProperty: "rejectReasonDescription"},message:"must have required property '"+"rejectReasonDescription"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rejectReasonCode !== undefined){
let data0 = data.rejectReasonCode;
if(!((((((((data0 === "100") || (data0 === "105")) || (data0 === "106")) || (data0 === "107")) || (data0 === "108")) || (data0 === "109")) || (data0 === "110")) || (data0 === "111"))){
const err2 = {instancePath:instancePath+"/rejectReasonCode",schemaPath:"#/components/schemas/FraudReason/properties/rejectReasonCode/enum",keyword:"enum",params:{allowedValues: schema82.properties.rejectReasonCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(data0.length > 5 && func1(data0) > 5){
const err3 = {instancePath:instancePath+"/rejectReasonCode",schemaPath:"#/components/schemas/FraudReason/properties/rejectReasonCode/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/rejectReasonCode",schemaPath:"#/components/schemas/FraudReason/properties/rejectReasonCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rejectReasonDescription !== undefined){
let data1 = data.rejectReasonDescription;
if(!((((((((data1 === "MANIPULATED_DOCUMENT") || (data1 === "FRAUDSTER")) || (data1 === "FAKE")) || (data1 === "PHOTO_MISMATCH")) || (data1 === "MRZ_CHECK_FAILED")) || (data1 === "PUNCHED_DOCUMENT")) || (data1 === "CHIP_DATA_MANIPULATED")) || (data1 === "MISMATCH_PRINTED_BARCODE_DATA"))){
const err5 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/FraudReason/properties/rejectReasonDescription/enum",keyword:"enum",params:{allowedValues: schema82.properties.rejectReasonDescription.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 64 && func1(data1) > 64){
const err6 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/FraudReason/properties/rejectReasonDescription/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/FraudReason/properties/rejectReasonDescription/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rejectReasonDetails !== undefined){
let data2 = data.rejectReasonDetails;
const _errs9 = errors;
let valid2 = false;
let passing0 = null;
const _errs10 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate199(data2[i0], {instancePath:instancePath+"/rejectReasonDetails/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/rejectReasonDetails",schemaPath:"#/components/schemas/FraudReason/properties/rejectReasonDetails/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs13 = errors;
if(!(validate199(data2, {instancePath:instancePath+"/rejectReasonDetails",parentData:data,parentDataProperty:"rejectReasonDetails",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err9 = {instancePath:instancePath+"/rejectReasonDetails",schemaPath:"#/components/schemas/FraudReason/properties/rejectReasonDetails/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/components/schemas/FraudReason/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verificationStatus === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NetverifyFraud/required",keyword:"required",params:{missingProperty: "verificationStatus"},message:"must have required property '"+"verificationStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rejectReason === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/NetverifyFraud/required",keyword:"required",params:{missingProperty: "rejectReason"},message:"must have required property '"+"rejectReason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.verificationStatus !== undefined){
let data0 = data.verificationStatus;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/verificationStatus",schemaPath:"#/components/schemas/NetverifyFraud/properties/verificationStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("DENIED_FRAUD" !== data0){
const err3 = {instancePath:instancePath+"/verificationStatus",schemaPath:"#/components/schemas/NetverifyFraud/properties/verificationStatus/const",keyword:"const",params:{allowedValue: "DENIED_FRAUD"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rejectReason !== undefined){
if(!(validate194(data.rejectReason, {instancePath:instancePath+"/rejectReason",parentData:data,parentDataProperty:"rejectReason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/NetverifyFraud/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}


function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verificationStatus === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NetverifyUnsupportedType/required",keyword:"required",params:{missingProperty: "verificationStatus"},message:"must have required property '"+"verificationStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.verificationStatus !== undefined){
let data0 = data.verificationStatus;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/verificationStatus",schemaPath:"#/components/schemas/NetverifyUnsupportedType/properties/verificationStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if("DENIED_UNSUPPORTED_ID_TYPE" !== data0){
const err2 = {instancePath:instancePath+"/verificationStatus",schemaPath:"#/components/schemas/NetverifyUnsupportedType/properties/verificationStatus/const",keyword:"const",params:{allowedValue: "DENIED_UNSUPPORTED_ID_TYPE"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rejectReason !== undefined){
const err3 = {instancePath:instancePath+"/rejectReason",schemaPath:"#/components/schemas/NetverifyUnsupportedType/properties/rejectReason/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/NetverifyUnsupportedType/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}


function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verificationStatus === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NetverifyUnsupportedCountry/required",keyword:"required",params:{missingProperty: "verificationStatus"},message:"must have required property '"+"verificationStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.verificationStatus !== undefined){
let data0 = data.verificationStatus;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/verificationStatus",schemaPath:"#/components/schemas/NetverifyUnsupportedCountry/properties/verificationStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if("DENIED_UNSUPPORTED_ID_COUNTRY" !== data0){
const err2 = {instancePath:instancePath+"/verificationStatus",schemaPath:"#/components/schemas/NetverifyUnsupportedCountry/properties/verificationStatus/const",keyword:"const",params:{allowedValue: "DENIED_UNSUPPORTED_ID_COUNTRY"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rejectReason !== undefined){
const err3 = {instancePath:instancePath+"/rejectReason",schemaPath:"#/components/schemas/NetverifyUnsupportedCountry/properties/rejectReason/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/NetverifyUnsupportedCountry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}

const schema90 = {"title":"Why an image cannot be used","description":"The reasons of ERROR_NOT_READABLE_ID [seed]","$comment":"n7","type":"object","required":["rejectReasonCode","rejectReasonDescription"],"properties":{"rejectReasonCode":{"type":"string","maxLength":5,"description":"A number as text [seed]. Codes grow with every edition (C20)","enum":["102","103","104","200","201","202","206","207","209","210","211","300"]},"rejectReasonDescription":{"type":"string","maxLength":64,"description":"Belongs to the code [seed]","enum":["PHOTOCOPY_BLACK_WHITE","PHOTOCOPY_COLOR","DIGITAL_COPY","NOT_READABLE_DOCUMENT","NO_DOCUMENT","SAMPLE_DOCUMENT","MISSING_BACK","WRONG_DOCUMENT_PAGE","MISSING_SIGNATURE","CAMERA_BLACK_WHITE","DIFFERENT_PERSONS_SHOWN","MANUAL_REJECTION"]},"rejectReasonDetails":{"description":"Object and array stand in one row of the guide; one entry came both ways, and an empty array occurs (C17) [seed, OC, SN]","oneOf":[{"type":"array","items":{"$ref":"#/components/schemas/NotReadableDetail"}},{"$ref":"#/components/schemas/NotReadableDetail"}]}},"allOf":[{"$ref":"#/components/schemas/RuleNotReadableReasonPair"},{"$ref":"#/components/schemas/RuleNotReadableReasonDetails"}]};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.rejectReasonCode === undefined) && (missing0 = "rejectReasonCode")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
if("102" !== data.rejectReasonCode){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDescription !== undefined){
if("PHOTOCOPY_BLACK_WHITE" !== data.rejectReasonDescription){
const err2 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/0/then/properties/rejectReasonDescription/const",keyword:"const",params:{allowedValue: "PHOTOCOPY_BLACK_WHITE"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.rejectReasonCode === undefined) && (missing1 = "rejectReasonCode")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
if("103" !== data.rejectReasonCode){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDescription !== undefined){
if("PHOTOCOPY_COLOR" !== data.rejectReasonDescription){
const err6 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/1/then/properties/rejectReasonDescription/const",keyword:"const",params:{allowedValue: "PHOTOCOPY_COLOR"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
const err7 = {instancePath,schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.rejectReasonCode === undefined) && (missing2 = "rejectReasonCode")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
if("104" !== data.rejectReasonCode){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDescription !== undefined){
if("DIGITAL_COPY" !== data.rejectReasonDescription){
const err10 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/2/then/properties/rejectReasonDescription/const",keyword:"const",params:{allowedValue: "DIGITAL_COPY"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
}
if(!valid7){
const err11 = {instancePath,schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs20 = errors;
let valid10 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.rejectReasonCode === undefined) && (missing3 = "rejectReasonCode")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
if("200" !== data.rejectReasonCode){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDescription !== undefined){
if("NOT_READABLE_DOCUMENT" !== data.rejectReasonDescription){
const err14 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/3/then/properties/rejectReasonDescription/const",keyword:"const",params:{allowedValue: "NOT_READABLE_DOCUMENT"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var _valid3 = _errs23 === errors;
valid10 = _valid3;
}
if(!valid10){
const err15 = {instancePath,schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs26 = errors;
let valid13 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.rejectReasonCode === undefined) && (missing4 = "rejectReasonCode")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
if("201" !== data.rejectReasonCode){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDescription !== undefined){
if("NO_DOCUMENT" !== data.rejectReasonDescription){
const err18 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/4/then/properties/rejectReasonDescription/const",keyword:"const",params:{allowedValue: "NO_DOCUMENT"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
var _valid4 = _errs29 === errors;
valid13 = _valid4;
}
if(!valid13){
const err19 = {instancePath,schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs32 = errors;
let valid16 = true;
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.rejectReasonCode === undefined) && (missing5 = "rejectReasonCode")){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
if("202" !== data.rejectReasonCode){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
var _valid5 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDescription !== undefined){
if("SAMPLE_DOCUMENT" !== data.rejectReasonDescription){
const err22 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/5/then/properties/rejectReasonDescription/const",keyword:"const",params:{allowedValue: "SAMPLE_DOCUMENT"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var _valid5 = _errs35 === errors;
valid16 = _valid5;
}
if(!valid16){
const err23 = {instancePath,schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const _errs38 = errors;
let valid19 = true;
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.rejectReasonCode === undefined) && (missing6 = "rejectReasonCode")){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
if("206" !== data.rejectReasonCode){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
var _valid6 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDescription !== undefined){
if("MISSING_BACK" !== data.rejectReasonDescription){
const err26 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/6/then/properties/rejectReasonDescription/const",keyword:"const",params:{allowedValue: "MISSING_BACK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
var _valid6 = _errs41 === errors;
valid19 = _valid6;
}
if(!valid19){
const err27 = {instancePath,schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const _errs44 = errors;
let valid22 = true;
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.rejectReasonCode === undefined) && (missing7 = "rejectReasonCode")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
if("207" !== data.rejectReasonCode){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
var _valid7 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs47 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDescription !== undefined){
if("WRONG_DOCUMENT_PAGE" !== data.rejectReasonDescription){
const err30 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/7/then/properties/rejectReasonDescription/const",keyword:"const",params:{allowedValue: "WRONG_DOCUMENT_PAGE"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
var _valid7 = _errs47 === errors;
valid22 = _valid7;
}
if(!valid22){
const err31 = {instancePath,schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const _errs50 = errors;
let valid25 = true;
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.rejectReasonCode === undefined) && (missing8 = "rejectReasonCode")){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
if("209" !== data.rejectReasonCode){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
var _valid8 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs53 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDescription !== undefined){
if("MISSING_SIGNATURE" !== data.rejectReasonDescription){
const err34 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/8/then/properties/rejectReasonDescription/const",keyword:"const",params:{allowedValue: "MISSING_SIGNATURE"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
var _valid8 = _errs53 === errors;
valid25 = _valid8;
}
if(!valid25){
const err35 = {instancePath,schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const _errs56 = errors;
let valid28 = true;
const _errs57 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.rejectReasonCode === undefined) && (missing9 = "rejectReasonCode")){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
if("210" !== data.rejectReasonCode){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
var _valid9 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs59 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDescription !== undefined){
if("CAMERA_BLACK_WHITE" !== data.rejectReasonDescription){
const err38 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/9/then/properties/rejectReasonDescription/const",keyword:"const",params:{allowedValue: "CAMERA_BLACK_WHITE"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
var _valid9 = _errs59 === errors;
valid28 = _valid9;
}
if(!valid28){
const err39 = {instancePath,schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const _errs62 = errors;
let valid31 = true;
const _errs63 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.rejectReasonCode === undefined) && (missing10 = "rejectReasonCode")){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
if("211" !== data.rejectReasonCode){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
var _valid10 = _errs63 === errors;
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs65 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDescription !== undefined){
if("DIFFERENT_PERSONS_SHOWN" !== data.rejectReasonDescription){
const err42 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/10/then/properties/rejectReasonDescription/const",keyword:"const",params:{allowedValue: "DIFFERENT_PERSONS_SHOWN"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
var _valid10 = _errs65 === errors;
valid31 = _valid10;
}
if(!valid31){
const err43 = {instancePath,schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const _errs68 = errors;
let valid34 = true;
const _errs69 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.rejectReasonCode === undefined) && (missing11 = "rejectReasonCode")){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
if("300" !== data.rejectReasonCode){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
var _valid11 = _errs69 === errors;
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs71 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDescription !== undefined){
if("MANUAL_REJECTION" !== data.rejectReasonDescription){
const err46 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/11/then/properties/rejectReasonDescription/const",keyword:"const",params:{allowedValue: "MANUAL_REJECTION"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
var _valid11 = _errs71 === errors;
valid34 = _valid11;
}
if(!valid34){
const err47 = {instancePath,schemaPath:"#/components/schemas/RuleNotReadableReasonPair/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}


function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.rejectReasonCode === undefined) && (missing0 = "rejectReasonCode")) || ((data.rejectReasonDetails === undefined) && (missing0 = "rejectReasonDetails"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.rejectReasonCode !== undefined){
const _errs4 = errors;
const _errs5 = errors;
if("200" !== data.rejectReasonCode){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonDetails !== undefined){
let data1 = data.rejectReasonDetails;
if(Array.isArray(data1)){
if(data1.length > 0){
const err3 = {instancePath:instancePath+"/rejectReasonDetails",schemaPath:"#/components/schemas/RuleNotReadableReasonDetails/then/properties/rejectReasonDetails/maxItems",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/rejectReasonDetails",schemaPath:"#/components/schemas/RuleNotReadableReasonDetails/then/properties/rejectReasonDetails/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/components/schemas/RuleNotReadableReasonDetails/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}

const schema93 = {"title":"What makes it unreadable","$comment":"n9","type":"object","required":["detailsCode","detailsDescription"],"properties":{"detailsCode":{"type":"string","maxLength":5,"description":"A number as text [seed]; 10011 has five digits (C21)","enum":["2001","2002","2003","2004","2005","2006"]},"detailsDescription":{"type":"string","maxLength":32,"description":"Belongs to the code [seed]","enum":["BLURRED","BAD_QUALITY","MISSING_PART_DOCUMENT","HIDDEN_PART_DOCUMENT","DAMAGED_DOCUMENT","GLARE"]}},"allOf":[{"$ref":"#/components/schemas/RuleNotReadableDetailPair"}]};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.detailsCode === undefined) && (missing0 = "detailsCode")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.detailsCode !== undefined){
if("2001" !== data.detailsCode){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detailsDescription !== undefined){
if("BLURRED" !== data.detailsDescription){
const err2 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/RuleNotReadableDetailPair/allOf/0/then/properties/detailsDescription/const",keyword:"const",params:{allowedValue: "BLURRED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleNotReadableDetailPair/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.detailsCode === undefined) && (missing1 = "detailsCode")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.detailsCode !== undefined){
if("2002" !== data.detailsCode){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detailsDescription !== undefined){
if("BAD_QUALITY" !== data.detailsDescription){
const err6 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/RuleNotReadableDetailPair/allOf/1/then/properties/detailsDescription/const",keyword:"const",params:{allowedValue: "BAD_QUALITY"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
const err7 = {instancePath,schemaPath:"#/components/schemas/RuleNotReadableDetailPair/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.detailsCode === undefined) && (missing2 = "detailsCode")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.detailsCode !== undefined){
if("2003" !== data.detailsCode){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detailsDescription !== undefined){
if("MISSING_PART_DOCUMENT" !== data.detailsDescription){
const err10 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/RuleNotReadableDetailPair/allOf/2/then/properties/detailsDescription/const",keyword:"const",params:{allowedValue: "MISSING_PART_DOCUMENT"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
}
if(!valid7){
const err11 = {instancePath,schemaPath:"#/components/schemas/RuleNotReadableDetailPair/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs20 = errors;
let valid10 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.detailsCode === undefined) && (missing3 = "detailsCode")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data.detailsCode !== undefined){
if("2004" !== data.detailsCode){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detailsDescription !== undefined){
if("HIDDEN_PART_DOCUMENT" !== data.detailsDescription){
const err14 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/RuleNotReadableDetailPair/allOf/3/then/properties/detailsDescription/const",keyword:"const",params:{allowedValue: "HIDDEN_PART_DOCUMENT"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var _valid3 = _errs23 === errors;
valid10 = _valid3;
}
if(!valid10){
const err15 = {instancePath,schemaPath:"#/components/schemas/RuleNotReadableDetailPair/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs26 = errors;
let valid13 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.detailsCode === undefined) && (missing4 = "detailsCode")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data.detailsCode !== undefined){
if("2005" !== data.detailsCode){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detailsDescription !== undefined){
if("DAMAGED_DOCUMENT" !== data.detailsDescription){
const err18 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/RuleNotReadableDetailPair/allOf/4/then/properties/detailsDescription/const",keyword:"const",params:{allowedValue: "DAMAGED_DOCUMENT"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
var _valid4 = _errs29 === errors;
valid13 = _valid4;
}
if(!valid13){
const err19 = {instancePath,schemaPath:"#/components/schemas/RuleNotReadableDetailPair/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs32 = errors;
let valid16 = true;
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.detailsCode === undefined) && (missing5 = "detailsCode")){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data.detailsCode !== undefined){
if("2006" !== data.detailsCode){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
var _valid5 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detailsDescription !== undefined){
if("GLARE" !== data.detailsDescription){
const err22 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/RuleNotReadableDetailPair/allOf/5/then/properties/detailsDescription/const",keyword:"const",params:{allowedValue: "GLARE"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var _valid5 = _errs35 === errors;
valid16 = _valid5;
}
if(!valid16){
const err23 = {instancePath,schemaPath:"#/components/schemas/RuleNotReadableDetailPair/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}


function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate217(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detailsCode === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NotReadableDetail/required",keyword:"required",params:{missingProperty: "detailsCode"},message:"must have required property '"+"detailsCode"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.detailsDescription === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/NotReadableDetail/required",keyword:"required",params:{missingProperty: "detailsDescription"},message:"must have required property '"+"detailsDescription"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.detailsCode !== undefined){
let data0 = data.detailsCode;
if(!((((((data0 === "2001") || (data0 === "2002")) || (data0 === "2003")) || (data0 === "2004")) || (data0 === "2005")) || (data0 === "2006"))){
const err2 = {instancePath:instancePath+"/detailsCode",schemaPath:"#/components/schemas/NotReadableDetail/properties/detailsCode/enum",keyword:"enum",params:{allowedValues: schema93.properties.detailsCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(data0.length > 5 && func1(data0) > 5){
const err3 = {instancePath:instancePath+"/detailsCode",schemaPath:"#/components/schemas/NotReadableDetail/properties/detailsCode/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/detailsCode",schemaPath:"#/components/schemas/NotReadableDetail/properties/detailsCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.detailsDescription !== undefined){
let data1 = data.detailsDescription;
if(!((((((data1 === "BLURRED") || (data1 === "BAD_QUALITY")) || (data1 === "MISSING_PART_DOCUMENT")) || (data1 === "HIDDEN_PART_DOCUMENT")) || (data1 === "DAMAGED_DOCUMENT")) || (data1 === "GLARE"))){
const err5 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/NotReadableDetail/properties/detailsDescription/enum",keyword:"enum",params:{allowedValues: schema93.properties.detailsDescription.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 32 && func1(data1) > 32){
const err6 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/NotReadableDetail/properties/detailsDescription/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/detailsDescription",schemaPath:"#/components/schemas/NotReadableDetail/properties/detailsDescription/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/components/schemas/NotReadableDetail/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}


function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate212(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
if(!(validate214(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectReasonCode === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NotReadableReason/required",keyword:"required",params:{missingProperty: "rejectReasonCode"},message:"must have required property '"+"rejectReasonCode"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rejectReasonDescription === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/NotReadableReason/required",keyword:"required",params:{missingProperty: "rejectReasonDescription"},message:"must have required property '"+"rejectReasonDescription"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rejectReasonCode !== undefined){
let data0 = data.rejectReasonCode;
if(!((((((((((((data0 === "102") || (data0 === "103")) || (data0 === "104")) || (data0 === "200")) || (data0 === "201")) || (data0 === "202")) || (data0 === "206")) || (data0 === "207")) || (data0 === "209")) || (data0 === "210")) || (data0 === "211")) || (data0 === "300"))){
const err2 = {instancePath:instancePath+"/rejectReasonCode",schemaPath:"#/components/schemas/NotReadableReason/properties/rejectReasonCode/enum",keyword:"enum",params:{allowedValues: schema90.properties.rejectReasonCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(data0.length > 5 && func1(data0) > 5){
const err3 = {instancePath:instancePath+"/rejectReasonCode",schemaPath:"#/components/schemas/NotReadableReason/properties/rejectReasonCode/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/rejectReasonCode",schemaPath:"#/components/schemas/NotReadableReason/properties/rejectReasonCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rejectReasonDescription !== undefined){
let data1 = data.rejectReasonDescription;
if(!((((((((((((data1 === "PHOTOCOPY_BLACK_WHITE") || (data1 === "PHOTOCOPY_COLOR")) || (data1 === "DIGITAL_COPY")) || (data1 === "NOT_READABLE_DOCUMENT")) || (data1 === "NO_DOCUMENT")) || (data1 === "SAMPLE_DOCUMENT")) || (data1 === "MISSING_BACK")) || (data1 === "WRONG_DOCUMENT_PAGE")) || (data1 === "MISSING_SIGNATURE")) || (data1 === "CAMERA_BLACK_WHITE")) || (data1 === "DIFFERENT_PERSONS_SHOWN")) || (data1 === "MANUAL_REJECTION"))){
const err5 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/NotReadableReason/properties/rejectReasonDescription/enum",keyword:"enum",params:{allowedValues: schema90.properties.rejectReasonDescription.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 64 && func1(data1) > 64){
const err6 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/NotReadableReason/properties/rejectReasonDescription/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/rejectReasonDescription",schemaPath:"#/components/schemas/NotReadableReason/properties/rejectReasonDescription/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rejectReasonDetails !== undefined){
let data2 = data.rejectReasonDetails;
const _errs9 = errors;
let valid2 = false;
let passing0 = null;
const _errs10 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate216(data2[i0], {instancePath:instancePath+"/rejectReasonDetails/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/rejectReasonDetails",schemaPath:"#/components/schemas/NotReadableReason/properties/rejectReasonDetails/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs13 = errors;
if(!(validate216(data2, {instancePath:instancePath+"/rejectReasonDetails",parentData:data,parentDataProperty:"rejectReasonDetails",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err9 = {instancePath:instancePath+"/rejectReasonDetails",schemaPath:"#/components/schemas/NotReadableReason/properties/rejectReasonDetails/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/components/schemas/NotReadableReason/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}


function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verificationStatus === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NetverifyNotReadable/required",keyword:"required",params:{missingProperty: "verificationStatus"},message:"must have required property '"+"verificationStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rejectReason === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/NetverifyNotReadable/required",keyword:"required",params:{missingProperty: "rejectReason"},message:"must have required property '"+"rejectReason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.verificationStatus !== undefined){
let data0 = data.verificationStatus;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/verificationStatus",schemaPath:"#/components/schemas/NetverifyNotReadable/properties/verificationStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("ERROR_NOT_READABLE_ID" !== data0){
const err3 = {instancePath:instancePath+"/verificationStatus",schemaPath:"#/components/schemas/NetverifyNotReadable/properties/verificationStatus/const",keyword:"const",params:{allowedValue: "ERROR_NOT_READABLE_ID"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rejectReason !== undefined){
if(!(validate211(data.rejectReason, {instancePath:instancePath+"/rejectReason",parentData:data,parentDataProperty:"rejectReason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/NetverifyNotReadable/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}


function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verificationStatus === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NetverifyNotUploaded/required",keyword:"required",params:{missingProperty: "verificationStatus"},message:"must have required property '"+"verificationStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.verificationStatus !== undefined){
let data0 = data.verificationStatus;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/verificationStatus",schemaPath:"#/components/schemas/NetverifyNotUploaded/properties/verificationStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if("NO_ID_UPLOADED" !== data0){
const err2 = {instancePath:instancePath+"/verificationStatus",schemaPath:"#/components/schemas/NetverifyNotUploaded/properties/verificationStatus/const",keyword:"const",params:{allowedValue: "NO_ID_UPLOADED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rejectReason !== undefined){
const err3 = {instancePath:instancePath+"/rejectReason",schemaPath:"#/components/schemas/NetverifyNotUploaded/properties/rejectReason/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/NetverifyNotUploaded/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(!(validate191(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs4 = errors;
if(!(validate193(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
const _errs5 = errors;
if(!(validate206(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid1 = true;
passing0 = 2;
}
const _errs6 = errors;
if(!(validate208(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid1 = true;
passing0 = 3;
}
const _errs7 = errors;
if(!(validate210(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid1 = true;
passing0 = 4;
}
const _errs8 = errors;
if(!(validate223(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid1 = true;
passing0 = 5;
}
}
}
}
}
}
if(!valid1){
const err0 = {instancePath,schemaPath:"#/components/schemas/Netverify/allOf/1/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:netverify" */;
let vErrors = null;
let errors = 0;
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}

export const authentication = validate226;
const schema97 = {"title":"Callback of an authentication","description":"All four results are final [IG21/netverify-authentication-facemap.md]. FAILED: not live, or not the enrolled person. What\nINVALID means is not explained anywhere.\n","$comment":"a1","type":"object","required":["callBackType","transactionReference","enrollmentTransactionReference","transactionResult","transactionDate","callbackDate","scanSource"],"properties":{"callBackType":{"type":"string","const":"NETVERIFY_AUTHENTICATION","description":"Names the callback [seed]"},"transactionReference":{"description":"Reference of this authentication [seed]","$ref":"#/components/schemas/JumioReference"},"enrollmentTransactionReference":{"description":"Reference of the ID verification that enrolled the user; another one (a2) [seed]","$ref":"#/components/schemas/JumioReference"},"transactionResult":{"$ref":"#/components/schemas/AuthenticationResult"},"transactionDate":{"description":"When the authentication was created [seed]","$ref":"#/components/schemas/Timestamp"},"callbackDate":{"description":"When the callback was created; 15 minutes later at most, but a day later in the sample (C39) [seed]","$ref":"#/components/schemas/Timestamp"},"scanSource":{"type":"string","enum":["SDK","WEB"],"description":"Where the face was captured [seed]"},"userReference":{"type":"string","x-pii":"reference","maxLength":100,"description":"The merchant's reference of the user [seed]; the length is that of the request [IG21/netverify-authentication.md]"},"idScanImageFace":{"description":"Where the face is. Called \"JSON array/object\" from 2019 to 2020, and text in every sample (C38) [seed]","$ref":"#/components/schemas/AuthenticationImageUrl"},"livenessImages":{"type":"array","description":"Where the liveness images are; count and order vary [seed]","items":{"$ref":"#/components/schemas/AuthenticationImageUrl"}}},"allOf":[{"$ref":"#/components/schemas/RuleNotAVerification"},{"$ref":"#/components/schemas/RuleNoImagesOfExpired"}]};

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.verificationStatus === undefined) && (missing0 = "verificationStatus")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.jumioIdScanReference === undefined) && (missing1 = "jumioIdScanReference")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleNotAVerification/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate228.errors = vErrors;
return errors === 0;
}


function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.transactionResult === undefined) && (missing0 = "transactionResult")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.transactionResult !== undefined){
if("EXPIRED" !== data.transactionResult){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.idScanImageFace === undefined) && (missing1 = "idScanImageFace")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.livenessImages === undefined) && (missing2 = "livenessImages")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err5 = {instancePath,schemaPath:"#/components/schemas/RuleNoImagesOfExpired/then/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/components/schemas/RuleNoImagesOfExpired/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}

const schema100 = {"title":"Result of an authentication","description":"EXPIRED since July 2019; CREATED and STARTED occur in retrieval only (C42) [seed, IG21/README.md]","type":"string","enum":["PASSED","FAILED","INVALID","EXPIRED"]};

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/AuthenticationResult/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "PASSED") || (data === "FAILED")) || (data === "INVALID")) || (data === "EXPIRED"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AuthenticationResult/enum",keyword:"enum",params:{allowedValues: schema100.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}

const pattern7 = new RegExp("/authentications/[^/]+/images/", "u");

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/components/schemas/AuthenticationImageUrl/pattern",keyword:"pattern",params:{pattern: "/authentications/[^/]+/images/"},message:"must match pattern \""+"/authentications/[^/]+/images/"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats2(data))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AuthenticationImageUrl/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/AuthenticationImageUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}


function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate228(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
if(!(validate230(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.callBackType === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Authentication/required",keyword:"required",params:{missingProperty: "callBackType"},message:"must have required property '"+"callBackType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.transactionReference === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Authentication/required",keyword:"required",params:{missingProperty: "transactionReference"},message:"must have required property '"+"transactionReference"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.enrollmentTransactionReference === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Authentication/required",keyword:"required",params:{missingProperty: "enrollmentTransactionReference"},message:"must have required property '"+"enrollmentTransactionReference"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.transactionResult === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Authentication/required",keyword:"required",params:{missingProperty: "transactionResult"},message:"must have required property '"+"transactionResult"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.transactionDate === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Authentication/required",keyword:"required",params:{missingProperty: "transactionDate"},message:"must have required property '"+"transactionDate"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.callbackDate === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Authentication/required",keyword:"required",params:{missingProperty: "callbackDate"},message:"must have required property '"+"callbackDate"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.scanSource === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/Authentication/required",keyword:"required",params:{missingProperty: "scanSource"},message:"must have required property '"+"scanSource"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.callBackType !== undefined){
let data0 = data.callBackType;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/callBackType",schemaPath:"#/components/schemas/Authentication/properties/callBackType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("NETVERIFY_AUTHENTICATION" !== data0){
const err8 = {instancePath:instancePath+"/callBackType",schemaPath:"#/components/schemas/Authentication/properties/callBackType/const",keyword:"const",params:{allowedValue: "NETVERIFY_AUTHENTICATION"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.transactionReference !== undefined){
if(!(validate119(data.transactionReference, {instancePath:instancePath+"/transactionReference",parentData:data,parentDataProperty:"transactionReference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.enrollmentTransactionReference !== undefined){
if(!(validate119(data.enrollmentTransactionReference, {instancePath:instancePath+"/enrollmentTransactionReference",parentData:data,parentDataProperty:"enrollmentTransactionReference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.transactionResult !== undefined){
if(!(validate234(data.transactionResult, {instancePath:instancePath+"/transactionResult",parentData:data,parentDataProperty:"transactionResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
}
if(data.transactionDate !== undefined){
if(!(validate135(data.transactionDate, {instancePath:instancePath+"/transactionDate",parentData:data,parentDataProperty:"transactionDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.callbackDate !== undefined){
if(!(validate135(data.callbackDate, {instancePath:instancePath+"/callbackDate",parentData:data,parentDataProperty:"callbackDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.scanSource !== undefined){
let data6 = data.scanSource;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/scanSource",schemaPath:"#/components/schemas/Authentication/properties/scanSource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data6 === "SDK") || (data6 === "WEB"))){
const err10 = {instancePath:instancePath+"/scanSource",schemaPath:"#/components/schemas/Authentication/properties/scanSource/enum",keyword:"enum",params:{allowedValues: schema97.properties.scanSource.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.userReference !== undefined){
let data7 = data.userReference;
if(typeof data7 === "string"){
if(data7.length > 100 && func1(data7) > 100){
const err11 = {instancePath:instancePath+"/userReference",schemaPath:"#/components/schemas/Authentication/properties/userReference/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/userReference",schemaPath:"#/components/schemas/Authentication/properties/userReference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.idScanImageFace !== undefined){
if(!(validate238(data.idScanImageFace, {instancePath:instancePath+"/idScanImageFace",parentData:data,parentDataProperty:"idScanImageFace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data.livenessImages !== undefined){
let data9 = data.livenessImages;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate238(data9[i0], {instancePath:instancePath+"/livenessImages/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/livenessImages",schemaPath:"#/components/schemas/Authentication/properties/livenessImages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/components/schemas/Authentication/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}


function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:authentication" */;
let vErrors = null;
let errors = 0;
if(!(validate227(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
validate226.errors = vErrors;
return errors === 0;
}

export const documentVerification = validate242;

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transaction !== undefined){
let data0 = data.transaction;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.status === undefined) && (missing0 = "status")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data0.status !== undefined){
if("DONE" !== data0.status){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleDocumentOfDone/then/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/components/schemas/RuleDocumentOfDone/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}


function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transaction !== undefined){
let data0 = data.transaction;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.status === undefined) && (missing0 = "status")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data0.status !== undefined){
if("FAILED" !== data0.status){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.document === undefined) && (missing1 = "document")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid3 = _errs8 === errors;
if(valid3){
const err4 = {instancePath,schemaPath:"#/components/schemas/RuleNoDocumentOfFailed/then/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/components/schemas/RuleNoDocumentOfFailed/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}

const schema106 = {"title":"Transaction of a document verification","type":"object","required":["date","status","source","merchantScanReference","customerId"],"properties":{"date":{"description":"When the transaction was created, UTC [seed]","$ref":"#/components/schemas/Timestamp"},"status":{"type":"string","enum":["DONE","FAILED"],"description":"FAILED if it was not finalised in time, 5 minutes then and 15 later (C23) [seed, IG21/callback.md]"},"source":{"type":"string","enum":["DOC_UPLOAD","DOC_API","DOC_SDK"],"description":"Web, API or mobile [seed]"},"merchantScanReference":{"type":"string","x-pii":"reference","maxLength":255,"description":"The merchant's reference [seed]; 100 in the request (C25)"},"customerId":{"type":"string","x-pii":"reference","maxLength":255,"description":"As supplied at initiation [seed]; 100 in the request (C25)"},"merchantReportingCriteria":{"type":"string","x-pii":"reference","maxLength":255,"description":"As supplied at initiation [seed]"},"clientIp":{"type":"string","x-pii":"ip","maxLength":100,"description":"As supplied to the API [seed]","examples":["203.0.113.7"]}},"allOf":[{"$ref":"#/components/schemas/RuleClientIpOfApi"}]};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.clientIp === undefined) && (missing0 = "clientIp")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source !== undefined){
if("DOC_API" !== data.source){
const err1 = {instancePath:instancePath+"/source",schemaPath:"#/components/schemas/RuleClientIpOfApi/then/properties/source/const",keyword:"const",params:{allowedValue: "DOC_API"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/components/schemas/RuleClientIpOfApi/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}


function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate251(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/DocumentTransaction/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/DocumentTransaction/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.source === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/DocumentTransaction/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.merchantScanReference === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/DocumentTransaction/required",keyword:"required",params:{missingProperty: "merchantScanReference"},message:"must have required property '"+"merchantScanReference"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.customerId === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/DocumentTransaction/required",keyword:"required",params:{missingProperty: "customerId"},message:"must have required property '"+"customerId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.date !== undefined){
if(!(validate135(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/DocumentTransaction/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data1 === "DONE") || (data1 === "FAILED"))){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/DocumentTransaction/properties/status/enum",keyword:"enum",params:{allowedValues: schema106.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.source !== undefined){
let data2 = data.source;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/components/schemas/DocumentTransaction/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data2 === "DOC_UPLOAD") || (data2 === "DOC_API")) || (data2 === "DOC_SDK"))){
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/components/schemas/DocumentTransaction/properties/source/enum",keyword:"enum",params:{allowedValues: schema106.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.merchantScanReference !== undefined){
let data3 = data.merchantScanReference;
if(typeof data3 === "string"){
if(data3.length > 255 && func1(data3) > 255){
const err9 = {instancePath:instancePath+"/merchantScanReference",schemaPath:"#/components/schemas/DocumentTransaction/properties/merchantScanReference/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/merchantScanReference",schemaPath:"#/components/schemas/DocumentTransaction/properties/merchantScanReference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.customerId !== undefined){
let data4 = data.customerId;
if(typeof data4 === "string"){
if(data4.length > 255 && func1(data4) > 255){
const err11 = {instancePath:instancePath+"/customerId",schemaPath:"#/components/schemas/DocumentTransaction/properties/customerId/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/customerId",schemaPath:"#/components/schemas/DocumentTransaction/properties/customerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.merchantReportingCriteria !== undefined){
let data5 = data.merchantReportingCriteria;
if(typeof data5 === "string"){
if(data5.length > 255 && func1(data5) > 255){
const err13 = {instancePath:instancePath+"/merchantReportingCriteria",schemaPath:"#/components/schemas/DocumentTransaction/properties/merchantReportingCriteria/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/merchantReportingCriteria",schemaPath:"#/components/schemas/DocumentTransaction/properties/merchantReportingCriteria/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.clientIp !== undefined){
let data6 = data.clientIp;
if(typeof data6 === "string"){
if(data6.length > 100 && func1(data6) > 100){
const err15 = {instancePath:instancePath+"/clientIp",schemaPath:"#/components/schemas/DocumentTransaction/properties/clientIp/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/clientIp",schemaPath:"#/components/schemas/DocumentTransaction/properties/clientIp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/components/schemas/DocumentTransaction/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}


function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.type !== undefined){
if("CUSTOM" !== data.type){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customDocumentCode === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/RuleCustomCode/then/required",keyword:"required",params:{missingProperty: "customDocumentCode"},message:"must have required property '"+"customDocumentCode"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.customDocumentCode === undefined) && (missing1 = "customDocumentCode")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid2 = _errs7 === errors;
if(valid2){
const err4 = {instancePath,schemaPath:"#/components/schemas/RuleCustomCode/else/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/components/schemas/RuleCustomCode/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}


function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.type !== undefined){
if("CC" !== data.type){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.images !== undefined){
let data1 = data.images;
if(Array.isArray(data1)){
if(data1.length > 2){
const err2 = {instancePath:instancePath+"/images",schemaPath:"#/components/schemas/RuleCardPages/then/properties/images/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleCardPages/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}


function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.type !== undefined){
if("CC" !== data.type){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
if("EXTRACTED" !== data.status){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/RuleCardIsMasked/then/properties/status/const",keyword:"const",params:{allowedValue: "EXTRACTED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleCardIsMasked/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}


function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.status === undefined) && (missing0 = "status"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.type !== undefined){
const _errs3 = errors;
if("SSC" !== data.type){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.status !== undefined){
const _errs4 = errors;
if("EXTRACTED" !== data.status){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
if("USA" !== data.country){
const err3 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/RuleSocialSecurityCard/then/properties/country/const",keyword:"const",params:{allowedValue: "USA"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/components/schemas/RuleSocialSecurityCard/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}

const schema114 = {"description":"What is read of a document belongs to its type [seed].\n\nLoose: what is read has changed with every edition (C28, C34).\n","$comment":"d5","allOf":[{"if":{"properties":{"extractedData":{"type":"object","anyOf":[{"required":["accountNumber"]},{"required":["swiftCode"]}]}},"required":["extractedData"]},"then":{"properties":{"type":{"const":"BS"}}}},{"if":{"properties":{"extractedData":{"type":"object","required":["dueDate"]}},"required":["extractedData"]},"then":{"properties":{"type":{"const":"UB"}}}},{"if":{"properties":{"extractedData":{"type":"object","required":["cardNumberLastFourDigits"]}},"required":["extractedData"]},"then":{"properties":{"type":{"const":"CCS"}}}},{"if":{"properties":{"extractedData":{"type":"object","anyOf":[{"required":["pan"]},{"required":["expiryDate"]}]}},"required":["extractedData"]},"then":{"properties":{"type":{"enum":["CC","CCS"]}}}},{"if":{"properties":{"extractedData":{"type":"object","anyOf":[{"required":["firstName"]},{"required":["lastName"]},{"required":["ssn"]},{"required":["signatureAvailable"]}]}},"required":["extractedData"]},"then":{"properties":{"type":{"const":"SSC"}}}},{"if":{"properties":{"extractedData":{"type":"object","required":["dateOfBirth"]}},"required":["extractedData"]},"then":{"properties":{"type":{"const":"BC"}}}}]};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.extractedData === undefined) && (missing0 = "extractedData")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.extractedData !== undefined){
let data0 = data.extractedData;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.accountNumber === undefined) && (missing1 = "accountNumber")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs8 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if((data0.swiftCode === undefined) && (missing2 = "swiftCode")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if("BS" !== data.type){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/RuleExtractedMembers/allOf/0/then/properties/type/const",keyword:"const",params:{allowedValue: "BS"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath,schemaPath:"#/components/schemas/RuleExtractedMembers/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.extractedData === undefined) && (missing3 = "extractedData")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data.extractedData !== undefined){
let data2 = data.extractedData;
const _errs14 = errors;
if(errors === _errs14){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing4;
if((data2.dueDate === undefined) && (missing4 = "dueDate")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if("UB" !== data.type){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/RuleExtractedMembers/allOf/1/then/properties/type/const",keyword:"const",params:{allowedValue: "UB"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid2 = _errs16 === errors;
valid5 = _valid2;
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/components/schemas/RuleExtractedMembers/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs19 = errors;
let valid8 = true;
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.extractedData === undefined) && (missing5 = "extractedData")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data.extractedData !== undefined){
let data4 = data.extractedData;
const _errs21 = errors;
if(errors === _errs21){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing6;
if((data4.cardNumberLastFourDigits === undefined) && (missing6 = "cardNumberLastFourDigits")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
}
var _valid3 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if("CCS" !== data.type){
const err15 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/RuleExtractedMembers/allOf/2/then/properties/type/const",keyword:"const",params:{allowedValue: "CCS"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
var _valid3 = _errs23 === errors;
valid8 = _valid3;
}
if(!valid8){
const err16 = {instancePath,schemaPath:"#/components/schemas/RuleExtractedMembers/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs26 = errors;
let valid11 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.extractedData === undefined) && (missing7 = "extractedData")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data.extractedData !== undefined){
let data6 = data.extractedData;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const _errs30 = errors;
let valid13 = false;
const _errs31 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing8;
if((data6.pan === undefined) && (missing8 = "pan")){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid5 = _errs31 === errors;
valid13 = valid13 || _valid5;
if(!valid13){
const _errs32 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing9;
if((data6.expiryDate === undefined) && (missing9 = "expiryDate")){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid5 = _errs32 === errors;
valid13 = valid13 || _valid5;
}
if(!valid13){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data7 = data.type;
if(!((data7 === "CC") || (data7 === "CCS"))){
const err22 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/RuleExtractedMembers/allOf/3/then/properties/type/enum",keyword:"enum",params:{allowedValues: schema114.allOf[3].then.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var _valid4 = _errs33 === errors;
valid11 = _valid4;
}
if(!valid11){
const err23 = {instancePath,schemaPath:"#/components/schemas/RuleExtractedMembers/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const _errs36 = errors;
let valid15 = true;
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.extractedData === undefined) && (missing10 = "extractedData")){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(data.extractedData !== undefined){
let data8 = data.extractedData;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const _errs40 = errors;
let valid17 = false;
const _errs41 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing11;
if((data8.firstName === undefined) && (missing11 = "firstName")){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid7 = _errs41 === errors;
valid17 = valid17 || _valid7;
if(!valid17){
const _errs42 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing12;
if((data8.lastName === undefined) && (missing12 = "lastName")){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid7 = _errs42 === errors;
valid17 = valid17 || _valid7;
if(!valid17){
const _errs43 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing13;
if((data8.ssn === undefined) && (missing13 = "ssn")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid7 = _errs43 === errors;
valid17 = valid17 || _valid7;
if(!valid17){
const _errs44 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing14;
if((data8.signatureAvailable === undefined) && (missing14 = "signatureAvailable")){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid7 = _errs44 === errors;
valid17 = valid17 || _valid7;
}
}
}
if(!valid17){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid6 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if("SSC" !== data.type){
const err31 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/RuleExtractedMembers/allOf/4/then/properties/type/const",keyword:"const",params:{allowedValue: "SSC"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
var _valid6 = _errs45 === errors;
valid15 = _valid6;
}
if(!valid15){
const err32 = {instancePath,schemaPath:"#/components/schemas/RuleExtractedMembers/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const _errs48 = errors;
let valid19 = true;
const _errs49 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((data.extractedData === undefined) && (missing15 = "extractedData")){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
if(data.extractedData !== undefined){
let data10 = data.extractedData;
const _errs50 = errors;
if(errors === _errs50){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing16;
if((data10.dateOfBirth === undefined) && (missing16 = "dateOfBirth")){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
}
var _valid8 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs52 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if("BC" !== data.type){
const err36 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/RuleExtractedMembers/allOf/5/then/properties/type/const",keyword:"const",params:{allowedValue: "BC"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
var _valid8 = _errs52 === errors;
valid19 = _valid8;
}
if(!valid19){
const err37 = {instancePath,schemaPath:"#/components/schemas/RuleExtractedMembers/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}

const schema115 = {"title":"Type of a document","description":"CC credit card, BS bank statement, IC insurance card, UB utility bill, CAAP cash advance application, CRC corporate resolution\ncertificate, CCS credit card statement, LAG lease agreement, LOAP loan application, MOAP mortgage application, TR tax return,\nVT vehicle title, VC voided check, STUC student card, HCC health care card, CB council bill, SENC seniors card, MEDC Medicare\ncard, BC birth certificate, WWCC working with children check, SS superannuation statement, TAC trade association card, SEL\nschool enrolment letter, PB phone bill, SSC social security card, CUSTOM, OTHER [seed]. USSS until February 2019.\n","type":"string","enum":["CC","BS","IC","UB","CAAP","CRC","CCS","LAG","LOAP","MOAP","TR","VT","VC","STUC","HCC","CB","SENC","MEDC","BC","WWCC","SS","TAC","SEL","PB","SSC","CUSTOM","OTHER"]};

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/DocumentType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((data === "CC") || (data === "BS")) || (data === "IC")) || (data === "UB")) || (data === "CAAP")) || (data === "CRC")) || (data === "CCS")) || (data === "LAG")) || (data === "LOAP")) || (data === "MOAP")) || (data === "TR")) || (data === "VT")) || (data === "VC")) || (data === "STUC")) || (data === "HCC")) || (data === "CB")) || (data === "SENC")) || (data === "MEDC")) || (data === "BC")) || (data === "WWCC")) || (data === "SS")) || (data === "TAC")) || (data === "SEL")) || (data === "PB")) || (data === "SSC")) || (data === "CUSTOM")) || (data === "OTHER"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/DocumentType/enum",keyword:"enum",params:{allowedValues: schema115.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}

const pattern8 = new RegExp("/documents/[^/]+/pages/[0-9]+$", "u");

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern8.test(data)){
const err0 = {instancePath,schemaPath:"#/components/schemas/DocumentPageUrl/pattern",keyword:"pattern",params:{pattern: "/documents/[^/]+/pages/[0-9]+$"},message:"must match pattern \""+"/documents/[^/]+/pages/[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats2(data))){
const err1 = {instancePath,schemaPath:"#/components/schemas/DocumentPageUrl/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/DocumentPageUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}


function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate257(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
if(!(validate259(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
if(!(validate261(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
if(!(validate263(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
if(!(validate265(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/DocumentBody/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/DocumentBody/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.images === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/DocumentBody/required",keyword:"required",params:{missingProperty: "images"},message:"must have required property '"+"images"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.country !== undefined){
if(!(validate148(data.country, {instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate268(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.images !== undefined){
let data2 = data.images;
if(Array.isArray(data2)){
if(data2.length > 30){
const err3 = {instancePath:instancePath+"/images",schemaPath:"#/components/schemas/DocumentBody/properties/images/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/images",schemaPath:"#/components/schemas/DocumentBody/properties/images/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate270(data2[i0], {instancePath:instancePath+"/images/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/images",schemaPath:"#/components/schemas/DocumentBody/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.originalDocument !== undefined){
let data4 = data.originalDocument;
if(typeof data4 === "string"){
if(!(formats2(data4))){
const err6 = {instancePath:instancePath+"/originalDocument",schemaPath:"#/components/schemas/DocumentBody/properties/originalDocument/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/originalDocument",schemaPath:"#/components/schemas/DocumentBody/properties/originalDocument/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.customDocumentCode !== undefined){
let data5 = data.customDocumentCode;
if(typeof data5 === "string"){
if(data5.length > 100 && func1(data5) > 100){
const err8 = {instancePath:instancePath+"/customDocumentCode",schemaPath:"#/components/schemas/DocumentBody/properties/customDocumentCode/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/customDocumentCode",schemaPath:"#/components/schemas/DocumentBody/properties/customDocumentCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/components/schemas/DocumentBody/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate256.errors = vErrors;
return errors === 0;
}


function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/UploadedDocument/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/UploadedDocument/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if("UPLOADED" !== data0){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/UploadedDocument/properties/status/const",keyword:"const",params:{allowedValue: "UPLOADED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.extractedData !== undefined){
const err3 = {instancePath:instancePath+"/extractedData",schemaPath:"#/components/schemas/UploadedDocument/properties/extractedData/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/UploadedDocument/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}


function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.line1 !== undefined){
let data0 = data.line1;
if(typeof data0 === "string"){
if(data0.length > 100 && func1(data0) > 100){
const err0 = {instancePath:instancePath+"/line1",schemaPath:"#/components/schemas/DocumentAddress/properties/line1/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/line1",schemaPath:"#/components/schemas/DocumentAddress/properties/line1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.line2 !== undefined){
let data1 = data.line2;
if(typeof data1 === "string"){
if(data1.length > 100 && func1(data1) > 100){
const err2 = {instancePath:instancePath+"/line2",schemaPath:"#/components/schemas/DocumentAddress/properties/line2/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/line2",schemaPath:"#/components/schemas/DocumentAddress/properties/line2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.line3 !== undefined){
let data2 = data.line3;
if(typeof data2 === "string"){
if(data2.length > 100 && func1(data2) > 100){
const err4 = {instancePath:instancePath+"/line3",schemaPath:"#/components/schemas/DocumentAddress/properties/line3/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/line3",schemaPath:"#/components/schemas/DocumentAddress/properties/line3/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.line4 !== undefined){
let data3 = data.line4;
if(typeof data3 === "string"){
if(data3.length > 100 && func1(data3) > 100){
const err6 = {instancePath:instancePath+"/line4",schemaPath:"#/components/schemas/DocumentAddress/properties/line4/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/line4",schemaPath:"#/components/schemas/DocumentAddress/properties/line4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.line5 !== undefined){
let data4 = data.line5;
if(typeof data4 === "string"){
if(data4.length > 100 && func1(data4) > 100){
const err8 = {instancePath:instancePath+"/line5",schemaPath:"#/components/schemas/DocumentAddress/properties/line5/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/line5",schemaPath:"#/components/schemas/DocumentAddress/properties/line5/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.city !== undefined){
let data5 = data.city;
if(typeof data5 === "string"){
if(data5.length > 64 && func1(data5) > 64){
const err10 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/DocumentAddress/properties/city/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/DocumentAddress/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.subdivision !== undefined){
let data6 = data.subdivision;
if(typeof data6 === "string"){
if(data6.length > 50 && func1(data6) > 50){
const err12 = {instancePath:instancePath+"/subdivision",schemaPath:"#/components/schemas/DocumentAddress/properties/subdivision/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/subdivision",schemaPath:"#/components/schemas/DocumentAddress/properties/subdivision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.postalCode !== undefined){
let data7 = data.postalCode;
if(typeof data7 === "string"){
if(data7.length > 15 && func1(data7) > 15){
const err14 = {instancePath:instancePath+"/postalCode",schemaPath:"#/components/schemas/DocumentAddress/properties/postalCode/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/postalCode",schemaPath:"#/components/schemas/DocumentAddress/properties/postalCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.countryCode !== undefined){
if(!(validate148(data.countryCode, {instancePath:instancePath+"/countryCode",parentData:data,parentDataProperty:"countryCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.formattedAddress !== undefined){
if(typeof data.formattedAddress !== "string"){
const err16 = {instancePath:instancePath+"/formattedAddress",schemaPath:"#/components/schemas/DocumentAddress/properties/formattedAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/components/schemas/DocumentAddress/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}


function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.firstName !== undefined){
let data0 = data.firstName;
if(typeof data0 === "string"){
if(data0.length > 255 && func1(data0) > 255){
const err0 = {instancePath:instancePath+"/firstName",schemaPath:"#/components/schemas/ExtractedData/properties/firstName/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/firstName",schemaPath:"#/components/schemas/ExtractedData/properties/firstName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.lastName !== undefined){
let data1 = data.lastName;
if(typeof data1 === "string"){
if(data1.length > 255 && func1(data1) > 255){
const err2 = {instancePath:instancePath+"/lastName",schemaPath:"#/components/schemas/ExtractedData/properties/lastName/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/lastName",schemaPath:"#/components/schemas/ExtractedData/properties/lastName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(data2.length > 100 && func1(data2) > 100){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ExtractedData/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ExtractedData/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.accountNumber !== undefined){
let data3 = data.accountNumber;
if(typeof data3 === "string"){
if(data3.length > 34 && func1(data3) > 34){
const err6 = {instancePath:instancePath+"/accountNumber",schemaPath:"#/components/schemas/ExtractedData/properties/accountNumber/maxLength",keyword:"maxLength",params:{limit: 34},message:"must NOT have more than 34 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/accountNumber",schemaPath:"#/components/schemas/ExtractedData/properties/accountNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.pan !== undefined){
let data4 = data.pan;
if(typeof data4 === "string"){
if(data4.length > 20 && func1(data4) > 20){
const err8 = {instancePath:instancePath+"/pan",schemaPath:"#/components/schemas/ExtractedData/properties/pan/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/pan",schemaPath:"#/components/schemas/ExtractedData/properties/pan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.issueDate !== undefined){
let data5 = data.issueDate;
if(typeof data5 === "string"){
if(!(formats4(data5))){
const err10 = {instancePath:instancePath+"/issueDate",schemaPath:"#/components/schemas/ExtractedData/properties/issueDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/issueDate",schemaPath:"#/components/schemas/ExtractedData/properties/issueDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.expiryDate !== undefined){
let data6 = data.expiryDate;
if(typeof data6 === "string"){
if(!(formats4(data6))){
const err12 = {instancePath:instancePath+"/expiryDate",schemaPath:"#/components/schemas/ExtractedData/properties/expiryDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/expiryDate",schemaPath:"#/components/schemas/ExtractedData/properties/expiryDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.ssn !== undefined){
let data7 = data.ssn;
if(typeof data7 === "string"){
if(data7.length > 255 && func1(data7) > 255){
const err14 = {instancePath:instancePath+"/ssn",schemaPath:"#/components/schemas/ExtractedData/properties/ssn/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/ssn",schemaPath:"#/components/schemas/ExtractedData/properties/ssn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.signatureAvailable !== undefined){
if(typeof data.signatureAvailable !== "boolean"){
const err16 = {instancePath:instancePath+"/signatureAvailable",schemaPath:"#/components/schemas/ExtractedData/properties/signatureAvailable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.swiftCode !== undefined){
let data9 = data.swiftCode;
if(typeof data9 === "string"){
if(data9.length > 20 && func1(data9) > 20){
const err17 = {instancePath:instancePath+"/swiftCode",schemaPath:"#/components/schemas/ExtractedData/properties/swiftCode/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/swiftCode",schemaPath:"#/components/schemas/ExtractedData/properties/swiftCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate277(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.dueDate !== undefined){
if(typeof data.dueDate !== "string"){
const err19 = {instancePath:instancePath+"/dueDate",schemaPath:"#/components/schemas/ExtractedData/properties/dueDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.cardNumberLastFourDigits !== undefined){
if(typeof data.cardNumberLastFourDigits !== "string"){
const err20 = {instancePath:instancePath+"/cardNumberLastFourDigits",schemaPath:"#/components/schemas/ExtractedData/properties/cardNumberLastFourDigits/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.dateOfBirth !== undefined){
if(typeof data.dateOfBirth !== "string"){
const err21 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"#/components/schemas/ExtractedData/properties/dateOfBirth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/components/schemas/ExtractedData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate276.errors = vErrors;
return errors === 0;
}


function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ExtractedDocument/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.extractedData === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ExtractedDocument/required",keyword:"required",params:{missingProperty: "extractedData"},message:"must have required property '"+"extractedData"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/ExtractedDocument/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("EXTRACTED" !== data0){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/ExtractedDocument/properties/status/const",keyword:"const",params:{allowedValue: "EXTRACTED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.extractedData !== undefined){
if(!(validate276(data.extractedData, {instancePath:instancePath+"/extractedData",parentData:data,parentDataProperty:"extractedData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/ExtractedDocument/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}


function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/DiscardedDocument/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/DiscardedDocument/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if("DISCARDED" !== data0){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/DiscardedDocument/properties/status/const",keyword:"const",params:{allowedValue: "DISCARDED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.extractedData !== undefined){
const err3 = {instancePath:instancePath+"/extractedData",schemaPath:"#/components/schemas/DiscardedDocument/properties/extractedData/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/DiscardedDocument/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate256(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(!(validate273(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs5 = errors;
if(!(validate275(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
const _errs6 = errors;
if(!(validate282(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid1 = true;
passing0 = 2;
}
}
}
if(!valid1){
const err0 = {instancePath,schemaPath:"#/components/schemas/Document/allOf/1/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
validate255.errors = vErrors;
return errors === 0;
}


function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate244(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
if(!(validate246(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scanReference === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/DocumentVerification/required",keyword:"required",params:{missingProperty: "scanReference"},message:"must have required property '"+"scanReference"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.timestamp === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/DocumentVerification/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.transaction === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/DocumentVerification/required",keyword:"required",params:{missingProperty: "transaction"},message:"must have required property '"+"transaction"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.scanReference !== undefined){
if(!(validate119(data.scanReference, {instancePath:instancePath+"/scanReference",parentData:data,parentDataProperty:"scanReference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.timestamp !== undefined){
if(!(validate135(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.transaction !== undefined){
if(!(validate250(data.transaction, {instancePath:instancePath+"/transaction",parentData:data,parentDataProperty:"transaction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.document !== undefined){
if(!(validate255(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/DocumentVerification/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}


function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:documentVerification" */;
let vErrors = null;
let errors = 0;
if(!(validate243(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
validate242.errors = vErrors;
return errors === 0;
}

