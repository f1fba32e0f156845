// Written by "npm run generate" from openapi/idenfy.yaml. Edit that, not this.

// @ts-nocheck: compiled by Ajv
import { codePointLength, deepEqual, formats } from '../../core/formats.ts';


export const identification = validate52;
const schema21 = {"title":"Body shared by the six identification events","description":"One verification, its result so far, and what was read from the document [OAS26]","type":"object","required":["final","platform","status","data","fileUrls","scanRef","clientId","companyId","beneficiaryId","startTime","finishTime","clientIp","clientIpCountry","clientLocation"],"properties":{"final":{"type":"boolean","description":"Whether this result stands. Not a promise everywhere, a later human review is possible [OAS26, WL23]","examples":[true]},"platform":{"$ref":"#/components/schemas/Platform"},"status":{"$ref":"#/components/schemas/IdentificationStatus"},"data":{"$ref":"#/components/schemas/IdentificationData"},"fileUrls":{"description":"Links to photos and videos; null when there are none [OAS26]","oneOf":[{"$ref":"#/components/schemas/FileUrls"},{"type":"null"}]},"additionalStepPdfUrls":{"description":"PDFs uploaded in additional steps, by step name; empty object and null both occur [OAS26, DJS]","type":["object","null"],"additionalProperties":{"type":"string","x-pii":"url","format":"uri"},"examples":[{}]},"AML":{"description":"Results of AML version 2, only with AML enabled [OAS26]","type":["array","null"],"items":{"$ref":"#/components/schemas/AmlResult"}},"amlCheck":{"description":"Result of AML version 3, only with AML enabled [OAS26]","oneOf":[{"$ref":"#/components/schemas/AmlCheck"},{"type":"null"}]},"LID":{"description":"Lost or invalid document check, only when enabled; Lithuania only in WL23 [OAS26, WL23]","type":["array","null"],"items":{"$ref":"#/components/schemas/LidResult"}},"CRIMINAL_CHECK":{"description":"United States criminal check, only when enabled [OAS26]","type":["array","null"],"items":{"$ref":"#/components/schemas/CriminalCheckResult"}},"scanRef":{"$ref":"#/components/schemas/ScanRef"},"externalRef":{"type":["string","null"],"x-pii":"reference","maxLength":40,"description":"Echo of the token request [OAS26]","examples":["order-2041",null]},"clientId":{"$ref":"#/components/schemas/ClientId"},"companyId":{"type":"string","x-pii":"id","maxLength":36,"description":"Company of a KYB flow, required and not nullable [OAS26]. What a plain verification carries is not documented;\nwe take the empty string [assumed].\n","examples":[""]},"beneficiaryId":{"type":"string","x-pii":"id","maxLength":36,"description":"Beneficiary of a KYB flow, required and not nullable [OAS26]; empty on a plain verification [assumed]","examples":[""]},"startTime":{"type":"integer","minimum":0,"description":"When the user started, in Unix seconds [OAS26]. 0 when the token was never opened [assumed]","examples":[1767225600]},"finishTime":{"type":"integer","minimum":0,"description":"When the automatic decision fell, in Unix seconds; not the human one [OAS26, LEG21, WL23]","examples":[1767225714]},"clientIp":{"type":["string","null"],"x-pii":"ip","maxLength":39,"description":"IPv4 or IPv6 address of the user [OAS26]","examples":["203.0.113.7","2001:db8::7",null]},"clientIpCountry":{"description":"Country of that address [OAS26]","oneOf":[{"$ref":"#/components/schemas/CountryCode"},{"type":"null"}]},"clientLocation":{"type":["string","null"],"x-pii":"address","maxLength":100,"description":"Place of that address as free text, \"City, Country\" in samples [OAS26]","examples":["Kaunas, Lithuania",null]},"gdcMatch":{"type":["boolean","null"],"description":"Whether global data sources hold the additional data; only with that service [OAS26]"},"manualAddress":{"type":["string","null"],"x-pii":"address","maxLength":255,"description":"Address read from a utility bill, only when one was uploaded [OAS26, WL23]","examples":["12 Sample Street, Kaunas"]},"manualAddressMatch":{"type":"boolean","description":"Whether the document's address is the one of the token request, by a human check [OAS26]"},"additionalData":{"description":"Additional step data at the root [DJS]; OAS26 dropped it here and keeps `data.additionalData`. Accept both","$ref":"#/components/schemas/FreeObjectOrNull"},"registryCenterCheck":{"description":"Check against a population registry, only when enabled [OAS26]","oneOf":[{"$ref":"#/components/schemas/HungaryRegistryCenterCheck"},{"$ref":"#/components/schemas/LithuaniaRegistryCenterCheck"},{"$ref":"#/components/schemas/Us15RegistryCenterCheck"},{"type":"null"}]},"addressVerification":{"description":"Check of the address [OAS26]","oneOf":[{"$ref":"#/components/schemas/AddressVerification"},{"type":"null"}]},"questionnaireAnswers":{"description":"Answers to the questionnaire of the token request [OAS26]","oneOf":[{"$ref":"#/components/schemas/QuestionnaireAnswers"},{"type":"null"}]},"riskAssessment":{"description":"Risk by the profile of the token request [OAS26]","oneOf":[{"$ref":"#/components/schemas/RiskAssessment"},{"type":"null"}]},"bankVerification":{"description":"Accounts the user connected, when asked for [OAS26]","oneOf":[{"$ref":"#/components/schemas/BankVerification"},{"type":"null"}]},"bankCardVerification":{"description":"Bank card the user showed, when asked for [OAS26]","oneOf":[{"$ref":"#/components/schemas/BankCardVerification"},{"type":"null"}]},"emailVerification":{"description":"Confirmed e-mail address, when asked for [OAS26]","oneOf":[{"$ref":"#/components/schemas/EmailVerification"},{"type":"null"}]},"phoneVerification":{"description":"Confirmed telephone number, when asked for [OAS26]","oneOf":[{"$ref":"#/components/schemas/PhoneVerification"},{"type":"null"}]},"driverLicenseCheck":{"description":"Comparison with a driver licence register, when enabled [OAS26]","oneOf":[{"$ref":"#/components/schemas/DriverLicenseCheck"},{"type":"null"}]},"additionalSteps":{"description":"Kind of each requested step, by step name; not the verdict, which is `status.additionalSteps` [OAS26]","type":["object","null"],"additionalProperties":{"oneOf":[{"$ref":"#/components/schemas/AdditionalStepType"},{"type":"null"}]},"examples":[{"UTILITY_BILL":"UPLOAD"},null]},"utilityData":{"description":"Texts of a utility bill; in DJS only, dropped by OAS26 [DJS]","type":["array","null"],"items":{"type":"string","x-pii":"text"}}},"allOf":[{"$ref":"#/components/schemas/RuleManuallyDataChanged"},{"$ref":"#/components/schemas/RuleProxyRisk"}]};
const func1 = codePointLength;

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
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
if(data.data !== undefined){
let data0 = data.data;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.manuallyDataChanged === undefined) && (missing1 = "manuallyDataChanged")){
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
if(data0.manuallyDataChanged !== undefined){
if(true !== data0.manuallyDataChanged){
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
else {
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
if(data.status !== undefined){
let data2 = data.status;
const _errs10 = errors;
let valid4 = false;
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.manualFace === undefined){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/RuleManuallyDataChanged/then/properties/status/anyOf/0/required",keyword:"required",params:{missingProperty: "manualFace"},message:"must have required property '"+"manualFace"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.manualFace !== undefined){
let data3 = data2.manualFace;
if(typeof data3 === "string"){
if(data3.length < 1 || func1(data3) < 1){
const err6 = {instancePath:instancePath+"/status/manualFace",schemaPath:"#/components/schemas/RuleManuallyDataChanged/then/properties/status/anyOf/0/properties/manualFace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/status/manualFace",schemaPath:"#/components/schemas/RuleManuallyDataChanged/then/properties/status/anyOf/0/properties/manualFace/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/RuleManuallyDataChanged/then/properties/status/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs15 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.manualDocument === undefined){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/RuleManuallyDataChanged/then/properties/status/anyOf/1/required",keyword:"required",params:{missingProperty: "manualDocument"},message:"must have required property '"+"manualDocument"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.manualDocument !== undefined){
let data4 = data2.manualDocument;
if(typeof data4 === "string"){
if(data4.length < 1 || func1(data4) < 1){
const err10 = {instancePath:instancePath+"/status/manualDocument",schemaPath:"#/components/schemas/RuleManuallyDataChanged/then/properties/status/anyOf/1/properties/manualDocument/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/status/manualDocument",schemaPath:"#/components/schemas/RuleManuallyDataChanged/then/properties/status/anyOf/1/properties/manualDocument/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/RuleManuallyDataChanged/then/properties/status/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err13 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/RuleManuallyDataChanged/then/properties/status/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/components/schemas/RuleManuallyDataChanged/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
}
if(!valid0){
const err15 = {instancePath,schemaPath:"#/components/schemas/RuleManuallyDataChanged/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
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
if(data.data !== undefined){
let data0 = data.data;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.clientIpProxyRiskLevel === undefined) && (missing1 = "clientIpProxyRiskLevel")){
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
if(data0.clientIpProxyRiskLevel !== undefined){
if(typeof data0.clientIpProxyRiskLevel !== "string"){
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
else {
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
if(data.final !== undefined){
if(true !== data.final){
const err5 = {instancePath:instancePath+"/final",schemaPath:"#/components/schemas/RuleProxyRisk/then/properties/final/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.overall !== undefined){
if("APPROVED" !== data3.overall){
const err6 = {instancePath:instancePath+"/status/overall",schemaPath:"#/components/schemas/RuleProxyRisk/then/properties/status/properties/overall/const",keyword:"const",params:{allowedValue: "APPROVED"},message:"must be equal to constant"};
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
else {
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/RuleProxyRisk/then/properties/status/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err8 = {instancePath,schemaPath:"#/components/schemas/RuleProxyRisk/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/components/schemas/RuleProxyRisk/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema24 = {"description":"Device of the user [OAS26, LEG21]. A token that was never opened has none; what is sent then is not documented","type":"string","enum":["PC","MOBILE","TABLET","MOBILE_APP","MOBILE_SDK","OTHER"]};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/Platform/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "PC") || (data === "MOBILE")) || (data === "TABLET")) || (data === "MOBILE_APP")) || (data === "MOBILE_SDK")) || (data === "OTHER"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/Platform/enum",keyword:"enum",params:{allowedValues: schema24.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.manualFace === undefined) && (missing0 = "manualFace")){
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
if(data.manualFace !== undefined){
let data0 = data.manualFace;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(data0.length < 1 || func1(data0) < 1){
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
let ifClause0;
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.manualFace !== undefined){
if("FACE_MATCH" !== data.manualFace){
const err4 = {instancePath:instancePath+"/manualFace",schemaPath:"#/components/schemas/DecidingPairClean/allOf/0/then/properties/manualFace/const",keyword:"const",params:{allowedValue: "FACE_MATCH"},message:"must be equal to constant"};
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
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/DecidingPairClean/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.autoFace !== undefined){
if("FACE_MATCH" !== data.autoFace){
const err6 = {instancePath:instancePath+"/autoFace",schemaPath:"#/components/schemas/DecidingPairClean/allOf/0/else/properties/autoFace/const",keyword:"const",params:{allowedValue: "FACE_MATCH"},message:"must be equal to constant"};
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
else {
const err7 = {instancePath,schemaPath:"#/components/schemas/DecidingPairClean/allOf/0/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/components/schemas/DecidingPairClean/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.manualDocument === undefined) && (missing1 = "manualDocument")){
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
if(data.manualDocument !== undefined){
let data3 = data.manualDocument;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data3 === "string"){
if(data3.length < 1 || func1(data3) < 1){
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
else {
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
}
}
}
else {
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
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.manualDocument !== undefined){
if("DOC_VALIDATED" !== data.manualDocument){
const err13 = {instancePath:instancePath+"/manualDocument",schemaPath:"#/components/schemas/DecidingPairClean/allOf/1/then/properties/manualDocument/const",keyword:"const",params:{allowedValue: "DOC_VALIDATED"},message:"must be equal to constant"};
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
const err14 = {instancePath,schemaPath:"#/components/schemas/DecidingPairClean/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid5 = _valid1;
ifClause1 = "then";
}
else {
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.autoDocument !== undefined){
if("DOC_VALIDATED" !== data.autoDocument){
const err15 = {instancePath:instancePath+"/autoDocument",schemaPath:"#/components/schemas/DecidingPairClean/allOf/1/else/properties/autoDocument/const",keyword:"const",params:{allowedValue: "DOC_VALIDATED"},message:"must be equal to constant"};
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
else {
const err16 = {instancePath,schemaPath:"#/components/schemas/DecidingPairClean/allOf/1/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid5 = _valid1;
ifClause1 = "else";
}
if(!valid5){
const err17 = {instancePath,schemaPath:"#/components/schemas/DecidingPairClean/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.overall === undefined) && (missing0 = "overall")){
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
if(data.overall !== undefined){
if("APPROVED" !== data.overall){
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
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleApproved/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fraudTags === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Flagged/anyOf/0/required",keyword:"required",params:{missingProperty: "fraudTags"},message:"must have required property '"+"fraudTags"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.fraudTags !== undefined){
let data0 = data.fraudTags;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/fraudTags",schemaPath:"#/components/schemas/Flagged/anyOf/0/properties/fraudTags/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
const err2 = {instancePath:instancePath+"/fraudTags",schemaPath:"#/components/schemas/Flagged/anyOf/0/properties/fraudTags/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err3 = {instancePath,schemaPath:"#/components/schemas/Flagged/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mismatchTags === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Flagged/anyOf/1/required",keyword:"required",params:{missingProperty: "mismatchTags"},message:"must have required property '"+"mismatchTags"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.mismatchTags !== undefined){
let data1 = data.mismatchTags;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/mismatchTags",schemaPath:"#/components/schemas/Flagged/anyOf/1/properties/mismatchTags/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
const err6 = {instancePath:instancePath+"/mismatchTags",schemaPath:"#/components/schemas/Flagged/anyOf/1/properties/mismatchTags/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err7 = {instancePath,schemaPath:"#/components/schemas/Flagged/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.suspicionReasons === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/Flagged/anyOf/2/required",keyword:"required",params:{missingProperty: "suspicionReasons"},message:"must have required property '"+"suspicionReasons"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.suspicionReasons !== undefined){
let data2 = data.suspicionReasons;
if(Array.isArray(data2)){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/suspicionReasons",schemaPath:"#/components/schemas/Flagged/anyOf/2/properties/suspicionReasons/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
const err10 = {instancePath:instancePath+"/suspicionReasons",schemaPath:"#/components/schemas/Flagged/anyOf/2/properties/suspicionReasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err11 = {instancePath,schemaPath:"#/components/schemas/Flagged/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err12 = {instancePath,schemaPath:"#/components/schemas/Flagged/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
validate68.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.overall === undefined) && (missing0 = "overall")){
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
if(data.overall !== undefined){
if("DENIED" !== data.overall){
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
var valid1 = _errs3 === errors;
if(valid1){
const _errs6 = errors;
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
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
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.denyReasons === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleDenied/then/anyOf/1/required",keyword:"required",params:{missingProperty: "denyReasons"},message:"must have required property '"+"denyReasons"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.denyReasons !== undefined){
let data1 = data.denyReasons;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/denyReasons",schemaPath:"#/components/schemas/RuleDenied/then/anyOf/1/properties/denyReasons/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
const err5 = {instancePath:instancePath+"/denyReasons",schemaPath:"#/components/schemas/RuleDenied/then/anyOf/1/properties/denyReasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/RuleDenied/then/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/components/schemas/RuleDenied/then/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/components/schemas/RuleDenied/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.overall === undefined) && (missing0 = "overall")){
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
if(data.overall !== undefined){
if("SUSPECTED" !== data.overall){
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
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/components/schemas/RuleSuspected/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const schema31 = {"description":"APPROVED passed. DENIED failed. SUSPECTED passed at least in part, but was flagged: the customer decides.\nREVIEWING a human is looking. EXPIRED the token ran out unused. ACTIVE the token lives and is unused.\nDELETED the data is gone. ARCHIVED put away [D:/resources/vocabulary, OAS26].\nWL23 lists only APPROVED, DENIED, SUSPECTED and EXPIRED for callbacks.\n","type":"string","enum":["APPROVED","DENIED","SUSPECTED","REVIEWING","EXPIRED","ACTIVE","DELETED","ARCHIVED"]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/OverallStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((data === "APPROVED") || (data === "DENIED")) || (data === "SUSPECTED")) || (data === "REVIEWING")) || (data === "EXPIRED")) || (data === "ACTIVE")) || (data === "DELETED")) || (data === "ARCHIVED"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/OverallStatus/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema32 = {"description":"A sign of fraud [OAS26]. `_IN_BLACKLIST`: this verification was used to make a blacklist entry; `_BLACKLISTED`: it matched\none [D:/callbacks/Suspicions]. `_SUSPECTION`: the check found something; `_FAILED`: it could not run [LEG21].\nOlder documents also have URJANET_FAILURE [DJS] and UTILITY_ADDRESS_CHECK_FAILURE [WL23].\n","type":"string","enum":["FACE_IN_BLACKLIST","DOC_FACE_IN_BLACKLIST","DATA_BLACKLISTED","DATA_IN_BLACKLIST","DUPLICATE_FACE","DUPLICATE_DOC_FACE","DUPLICATE_PERSONAL_DATA","VIRTUAL_CAMERA","ADDRESS_UNVERIFIED","PORTRAIT_SUBSTITUTION","FACE_SUSPECTED","FACE_BLACKLISTED","DOC_FACE_BLACKLISTED","DOC_MOBILE_PHOTO","DEV_TOOLS_OPENED","DOC_PRINT_SPOOFED","FAKE_PHOTO","AML_SUSPECTION","AML_FAILED","LID_SUSPECTION","LID_FAILED","SANCTIONS_SUSPECTION","SANCTIONS_FAILED","CRIMINAL_SUSPECTED","CRIMINAL_CHECK_FAILED","RC_FAILED","DL_FAILED","AUTO_UNVERIFIABLE"]};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/FraudTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((((((((((((((((((data === "FACE_IN_BLACKLIST") || (data === "DOC_FACE_IN_BLACKLIST")) || (data === "DATA_BLACKLISTED")) || (data === "DATA_IN_BLACKLIST")) || (data === "DUPLICATE_FACE")) || (data === "DUPLICATE_DOC_FACE")) || (data === "DUPLICATE_PERSONAL_DATA")) || (data === "VIRTUAL_CAMERA")) || (data === "ADDRESS_UNVERIFIED")) || (data === "PORTRAIT_SUBSTITUTION")) || (data === "FACE_SUSPECTED")) || (data === "FACE_BLACKLISTED")) || (data === "DOC_FACE_BLACKLISTED")) || (data === "DOC_MOBILE_PHOTO")) || (data === "DEV_TOOLS_OPENED")) || (data === "DOC_PRINT_SPOOFED")) || (data === "FAKE_PHOTO")) || (data === "AML_SUSPECTION")) || (data === "AML_FAILED")) || (data === "LID_SUSPECTION")) || (data === "LID_FAILED")) || (data === "SANCTIONS_SUSPECTION")) || (data === "SANCTIONS_FAILED")) || (data === "CRIMINAL_SUSPECTED")) || (data === "CRIMINAL_CHECK_FAILED")) || (data === "RC_FAILED")) || (data === "DL_FAILED")) || (data === "AUTO_UNVERIFIABLE"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/FraudTag/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema33 = {"description":"A difference between the document and the token request [OAS26]. WL23 also has GDC_NOT_MATCH","type":"string","enum":["NAME","SURNAME","DOCUMENT_NUMBER","PERSONAL_CODE","EXPIRY_DATE","DATE_OF_BIRTH","DATE_OF_ISSUE","NATIONALITY","SEX","FULL_NAME","DOC_INFO_MISMATCH","UNDER_AGE","OVER_AGE","UNKNOWN_AGE","UTILITY_ADDRESS","UTILITY_NAME","EXPIRED_UTILITY_BILL","INVALID_ADDITIONAL_STEP","ADDITIONAL_STEP_NOT_FOUND","ADDITIONAL_STEP_INFORMATION_MISMATCH","EXPIRED_ADDITIONAL_STEP_INFORMATION","REGISTRY_CENTER_INFO_MISMATCH","DRIVER_LICENSE_INFO_MISMATCH","NOT_SUPPORTED_POA_DOCUMENT_TYPE","NOT_SUPPORTED_POA_DOCUMENT_COUNTRY","POA_COUNTRIES_MISMATCH","POA_SCREENSHOT_DETECTED"]};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/MismatchTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((data === "NAME") || (data === "SURNAME")) || (data === "DOCUMENT_NUMBER")) || (data === "PERSONAL_CODE")) || (data === "EXPIRY_DATE")) || (data === "DATE_OF_BIRTH")) || (data === "DATE_OF_ISSUE")) || (data === "NATIONALITY")) || (data === "SEX")) || (data === "FULL_NAME")) || (data === "DOC_INFO_MISMATCH")) || (data === "UNDER_AGE")) || (data === "OVER_AGE")) || (data === "UNKNOWN_AGE")) || (data === "UTILITY_ADDRESS")) || (data === "UTILITY_NAME")) || (data === "EXPIRED_UTILITY_BILL")) || (data === "INVALID_ADDITIONAL_STEP")) || (data === "ADDITIONAL_STEP_NOT_FOUND")) || (data === "ADDITIONAL_STEP_INFORMATION_MISMATCH")) || (data === "EXPIRED_ADDITIONAL_STEP_INFORMATION")) || (data === "REGISTRY_CENTER_INFO_MISMATCH")) || (data === "DRIVER_LICENSE_INFO_MISMATCH")) || (data === "NOT_SUPPORTED_POA_DOCUMENT_TYPE")) || (data === "NOT_SUPPORTED_POA_DOCUMENT_COUNTRY")) || (data === "POA_COUNTRIES_MISMATCH")) || (data === "POA_SCREENSHOT_DETECTED"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/MismatchTag/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const schema34 = {"description":"Predecessor of the fraud tags [DJS]","type":"string","enum":["FACE_SUSPECTED","FACE_BLACKLISTED","DOC_FACE_BLACKLISTED","DOC_MOBILE_PHOTO","DEV_TOOLS_OPENED","DOC_PRINT_SPOOFED","FAKE_PHOTO","AML_SUSPECTION","AML_FAILED","LID_SUSPECTION","LID_FAILED","SANCTIONS_SUSPECTION","SANCTIONS_FAILED","CRIMINAL_SUSPECTED","CRIMINAL_CHECK_FAILED","RC_FAILED","DL_FAILED","AUTO_UNVERIFIABLE"]};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/SuspicionReason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((((((((data === "FACE_SUSPECTED") || (data === "FACE_BLACKLISTED")) || (data === "DOC_FACE_BLACKLISTED")) || (data === "DOC_MOBILE_PHOTO")) || (data === "DEV_TOOLS_OPENED")) || (data === "DOC_PRINT_SPOOFED")) || (data === "FAKE_PHOTO")) || (data === "AML_SUSPECTION")) || (data === "AML_FAILED")) || (data === "LID_SUSPECTION")) || (data === "LID_FAILED")) || (data === "SANCTIONS_SUSPECTION")) || (data === "SANCTIONS_FAILED")) || (data === "CRIMINAL_SUSPECTED")) || (data === "CRIMINAL_CHECK_FAILED")) || (data === "RC_FAILED")) || (data === "DL_FAILED")) || (data === "AUTO_UNVERIFIABLE"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/SuspicionReason/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const schema35 = {"description":"Result for the face [OAS26]. FACE_NOT_ANALYSED: denied for another reason, the face was skipped. FACE_NOT_CHECKED: the\nselfie was never compared [D:/resources/vocabulary]. A human gives only FACE_MATCH, FACE_MISMATCH, NO_FACE_FOUND,\nTOO_MANY_FACES, FACE_UNCERTAIN and FAKE_FACE [WL23].\n","type":"string","enum":["FACE_MATCH","FACE_NOT_CHECKED","FACE_MISMATCH","NO_FACE_FOUND","TOO_MANY_FACES","FACE_TOO_BLURRY","FACE_GLARED","FACE_UNCERTAIN","FACE_NOT_ANALYSED","FACE_ERROR","AUTO_UNVERIFIABLE","FAKE_FACE"]};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/FaceStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((data === "FACE_MATCH") || (data === "FACE_NOT_CHECKED")) || (data === "FACE_MISMATCH")) || (data === "NO_FACE_FOUND")) || (data === "TOO_MANY_FACES")) || (data === "FACE_TOO_BLURRY")) || (data === "FACE_GLARED")) || (data === "FACE_UNCERTAIN")) || (data === "FACE_NOT_ANALYSED")) || (data === "FACE_ERROR")) || (data === "AUTO_UNVERIFIABLE")) || (data === "FAKE_FACE"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/FaceStatus/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const schema36 = {"description":"Result for the document [OAS26]. A human gives only DOC_VALIDATED, DOC_NOT_FULLY_VISIBLE, DOC_NOT_SUPPORTED, DOC_EXPIRED,\nDOC_DAMAGED, DOC_FAKE, DOC_PERSONAL_CODE_INVALID and MRZ_INVALID [WL23].\n","type":"string","enum":["DOC_VALIDATED","DOC_INFO_MISMATCH","DOC_NOT_FOUND","DOC_NOT_FULLY_VISIBLE","DOC_FACE_NOT_FOUND","DOC_TOO_BLURRY","DOC_GLARED","DOC_FACE_GLARED","MRZ_NOT_FOUND","MRZ_OCR_READING_ERROR","BARCODE_NOT_FOUND","DOC_EXPIRED","DOC_NOT_SUPPORTED","COUNTRY_NOT_SUPPORTED","COUNTRY_MISMATCH","DOC_TYPE_MISMATCH","DOC_SUBTYPE_MISMATCH","DOC_SIDE_MISMATCH","DOC_DAMAGED","DOC_FAKE","DOC_PERSONAL_CODE_INVALID","DOC_NOT_ALLOWED","DOC_NAME_ERROR","DOC_SURNAME_ERROR","DOC_EXPIRY_ERROR","DOC_DOB_ERROR","DOC_PERSONAL_NUMBER_ERROR","DOC_NUMBER_ERROR","DOC_DATE_OF_ISSUE_ERROR","DOC_SEX_ERROR","DOC_NATIONALITY_ERROR","DOC_NOT_ANALYSED","DOC_ERROR","AUTO_UNVERIFIABLE","DOC_SPOOF_DETECTED","MRZ_INVALID","EID_FAILED","NFC_INIT_FAILED","NFC_FAILED","NFC_TIMEOUT"]};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/DocumentStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((data === "DOC_VALIDATED") || (data === "DOC_INFO_MISMATCH")) || (data === "DOC_NOT_FOUND")) || (data === "DOC_NOT_FULLY_VISIBLE")) || (data === "DOC_FACE_NOT_FOUND")) || (data === "DOC_TOO_BLURRY")) || (data === "DOC_GLARED")) || (data === "DOC_FACE_GLARED")) || (data === "MRZ_NOT_FOUND")) || (data === "MRZ_OCR_READING_ERROR")) || (data === "BARCODE_NOT_FOUND")) || (data === "DOC_EXPIRED")) || (data === "DOC_NOT_SUPPORTED")) || (data === "COUNTRY_NOT_SUPPORTED")) || (data === "COUNTRY_MISMATCH")) || (data === "DOC_TYPE_MISMATCH")) || (data === "DOC_SUBTYPE_MISMATCH")) || (data === "DOC_SIDE_MISMATCH")) || (data === "DOC_DAMAGED")) || (data === "DOC_FAKE")) || (data === "DOC_PERSONAL_CODE_INVALID")) || (data === "DOC_NOT_ALLOWED")) || (data === "DOC_NAME_ERROR")) || (data === "DOC_SURNAME_ERROR")) || (data === "DOC_EXPIRY_ERROR")) || (data === "DOC_DOB_ERROR")) || (data === "DOC_PERSONAL_NUMBER_ERROR")) || (data === "DOC_NUMBER_ERROR")) || (data === "DOC_DATE_OF_ISSUE_ERROR")) || (data === "DOC_SEX_ERROR")) || (data === "DOC_NATIONALITY_ERROR")) || (data === "DOC_NOT_ANALYSED")) || (data === "DOC_ERROR")) || (data === "AUTO_UNVERIFIABLE")) || (data === "DOC_SPOOF_DETECTED")) || (data === "MRZ_INVALID")) || (data === "EID_FAILED")) || (data === "NFC_INIT_FAILED")) || (data === "NFC_FAILED")) || (data === "NFC_TIMEOUT"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/DocumentStatus/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const schema37 = {"description":"Human verdict on an additional step [OAS26, WL23]","type":"string","enum":["VALID","INVALID","NOT_FOUND"]};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/AdditionalStepVerdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "VALID") || (data === "INVALID")) || (data === "NOT_FOUND"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AdditionalStepVerdict/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

const schema38 = {"description":"Summary of one AML search [DJS]","type":"string","enum":["NOT_CHECKED","NO_FLAGS","FLAGS_FOUND","TRUE_POSITIVE","FALSE_POSITIVE"]};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/AmlSummary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "NOT_CHECKED") || (data === "NO_FLAGS")) || (data === "FLAGS_FOUND")) || (data === "TRUE_POSITIVE")) || (data === "FALSE_POSITIVE"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AmlSummary/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.overall === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/IdentificationStatus/required",keyword:"required",params:{missingProperty: "overall"},message:"must have required property '"+"overall"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.fraudTags === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/IdentificationStatus/required",keyword:"required",params:{missingProperty: "fraudTags"},message:"must have required property '"+"fraudTags"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.mismatchTags === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/IdentificationStatus/required",keyword:"required",params:{missingProperty: "mismatchTags"},message:"must have required property '"+"mismatchTags"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.autoFace === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/IdentificationStatus/required",keyword:"required",params:{missingProperty: "autoFace"},message:"must have required property '"+"autoFace"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.manualFace === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/IdentificationStatus/required",keyword:"required",params:{missingProperty: "manualFace"},message:"must have required property '"+"manualFace"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.autoDocument === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/IdentificationStatus/required",keyword:"required",params:{missingProperty: "autoDocument"},message:"must have required property '"+"autoDocument"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.manualDocument === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/IdentificationStatus/required",keyword:"required",params:{missingProperty: "manualDocument"},message:"must have required property '"+"manualDocument"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.additionalSteps === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/IdentificationStatus/required",keyword:"required",params:{missingProperty: "additionalSteps"},message:"must have required property '"+"additionalSteps"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.overall !== undefined){
if(!(validate74(data.overall, {instancePath:instancePath+"/overall",parentData:data,parentDataProperty:"overall",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.fraudTags !== undefined){
let data1 = data.fraudTags;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate76(data1[i0], {instancePath:instancePath+"/fraudTags/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/fraudTags",schemaPath:"#/components/schemas/IdentificationStatus/properties/fraudTags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.mismatchTags !== undefined){
let data3 = data.mismatchTags;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate78(data3[i1], {instancePath:instancePath+"/mismatchTags/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/mismatchTags",schemaPath:"#/components/schemas/IdentificationStatus/properties/mismatchTags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.suspicionReasons !== undefined){
let data5 = data.suspicionReasons;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate80(data5[i2], {instancePath:instancePath+"/suspicionReasons/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/suspicionReasons",schemaPath:"#/components/schemas/IdentificationStatus/properties/suspicionReasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.denyReasons !== undefined){
let data7 = data.denyReasons;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(typeof data7[i3] !== "string"){
const err11 = {instancePath:instancePath+"/denyReasons/" + i3,schemaPath:"#/components/schemas/IdentificationStatus/properties/denyReasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/denyReasons",schemaPath:"#/components/schemas/IdentificationStatus/properties/denyReasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.autoFace !== undefined){
if(!(validate82(data.autoFace, {instancePath:instancePath+"/autoFace",parentData:data,parentDataProperty:"autoFace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.manualFace !== undefined){
let data10 = data.manualFace;
const _errs20 = errors;
let valid10 = false;
let passing0 = null;
const _errs21 = errors;
if(!(validate82(data10, {instancePath:instancePath+"/manualFace",parentData:data,parentDataProperty:"manualFace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var _valid0 = _errs21 === errors;
if(_valid0){
valid10 = true;
passing0 = 0;
}
const _errs22 = errors;
if(data10 !== null){
const err13 = {instancePath:instancePath+"/manualFace",schemaPath:"#/components/schemas/IdentificationStatus/properties/manualFace/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid10){
valid10 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid10 = true;
passing0 = 1;
}
}
if(!valid10){
const err14 = {instancePath:instancePath+"/manualFace",schemaPath:"#/components/schemas/IdentificationStatus/properties/manualFace/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.autoDocument !== undefined){
if(!(validate85(data.autoDocument, {instancePath:instancePath+"/autoDocument",parentData:data,parentDataProperty:"autoDocument",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.manualDocument !== undefined){
let data12 = data.manualDocument;
const _errs26 = errors;
let valid11 = false;
let passing1 = null;
const _errs27 = errors;
if(!(validate85(data12, {instancePath:instancePath+"/manualDocument",parentData:data,parentDataProperty:"manualDocument",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid1 = _errs27 === errors;
if(_valid1){
valid11 = true;
passing1 = 0;
}
const _errs28 = errors;
if(data12 !== null){
const err15 = {instancePath:instancePath+"/manualDocument",schemaPath:"#/components/schemas/IdentificationStatus/properties/manualDocument/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs28 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid11 = true;
passing1 = 1;
}
}
if(!valid11){
const err16 = {instancePath:instancePath+"/manualDocument",schemaPath:"#/components/schemas/IdentificationStatus/properties/manualDocument/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data.additionalSteps !== undefined){
let data13 = data.additionalSteps;
const _errs31 = errors;
let valid12 = false;
let passing2 = null;
const _errs32 = errors;
if(!(validate88(data13, {instancePath:instancePath+"/additionalSteps",parentData:data,parentDataProperty:"additionalSteps",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
var _valid2 = _errs32 === errors;
if(_valid2){
valid12 = true;
passing2 = 0;
}
const _errs33 = errors;
if(data13 !== null){
const err17 = {instancePath:instancePath+"/additionalSteps",schemaPath:"#/components/schemas/IdentificationStatus/properties/additionalSteps/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid2 = _errs33 === errors;
if(_valid2 && valid12){
valid12 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid12 = true;
passing2 = 1;
}
}
if(!valid12){
const err18 = {instancePath:instancePath+"/additionalSteps",schemaPath:"#/components/schemas/IdentificationStatus/properties/additionalSteps/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
if(data.amlResultClass !== undefined){
let data14 = data.amlResultClass;
const _errs36 = errors;
let valid13 = false;
let passing3 = null;
const _errs37 = errors;
if(!(validate90(data14, {instancePath:instancePath+"/amlResultClass",parentData:data,parentDataProperty:"amlResultClass",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var _valid3 = _errs37 === errors;
if(_valid3){
valid13 = true;
passing3 = 0;
}
const _errs38 = errors;
if(data14 !== null){
const err19 = {instancePath:instancePath+"/amlResultClass",schemaPath:"#/components/schemas/IdentificationStatus/properties/amlResultClass/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid3 = _errs38 === errors;
if(_valid3 && valid13){
valid13 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid13 = true;
passing3 = 1;
}
}
if(!valid13){
const err20 = {instancePath:instancePath+"/amlResultClass",schemaPath:"#/components/schemas/IdentificationStatus/properties/amlResultClass/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
if(data.pepsStatus !== undefined){
let data15 = data.pepsStatus;
const _errs41 = errors;
let valid14 = false;
let passing4 = null;
const _errs42 = errors;
if(!(validate90(data15, {instancePath:instancePath+"/pepsStatus",parentData:data,parentDataProperty:"pepsStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var _valid4 = _errs42 === errors;
if(_valid4){
valid14 = true;
passing4 = 0;
}
const _errs43 = errors;
if(data15 !== null){
const err21 = {instancePath:instancePath+"/pepsStatus",schemaPath:"#/components/schemas/IdentificationStatus/properties/pepsStatus/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid4 = _errs43 === errors;
if(_valid4 && valid14){
valid14 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid14 = true;
passing4 = 1;
}
}
if(!valid14){
const err22 = {instancePath:instancePath+"/pepsStatus",schemaPath:"#/components/schemas/IdentificationStatus/properties/pepsStatus/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
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
}
if(data.sanctionsStatus !== undefined){
let data16 = data.sanctionsStatus;
const _errs46 = errors;
let valid15 = false;
let passing5 = null;
const _errs47 = errors;
if(!(validate90(data16, {instancePath:instancePath+"/sanctionsStatus",parentData:data,parentDataProperty:"sanctionsStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var _valid5 = _errs47 === errors;
if(_valid5){
valid15 = true;
passing5 = 0;
}
const _errs48 = errors;
if(data16 !== null){
const err23 = {instancePath:instancePath+"/sanctionsStatus",schemaPath:"#/components/schemas/IdentificationStatus/properties/sanctionsStatus/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid5 = _errs48 === errors;
if(_valid5 && valid15){
valid15 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid15 = true;
passing5 = 1;
}
}
if(!valid15){
const err24 = {instancePath:instancePath+"/sanctionsStatus",schemaPath:"#/components/schemas/IdentificationStatus/properties/sanctionsStatus/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
if(data.adverseMediaStatus !== undefined){
let data17 = data.adverseMediaStatus;
const _errs51 = errors;
let valid16 = false;
let passing6 = null;
const _errs52 = errors;
if(!(validate90(data17, {instancePath:instancePath+"/adverseMediaStatus",parentData:data,parentDataProperty:"adverseMediaStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var _valid6 = _errs52 === errors;
if(_valid6){
valid16 = true;
passing6 = 0;
}
const _errs53 = errors;
if(data17 !== null){
const err25 = {instancePath:instancePath+"/adverseMediaStatus",schemaPath:"#/components/schemas/IdentificationStatus/properties/adverseMediaStatus/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid6 = _errs53 === errors;
if(_valid6 && valid16){
valid16 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid16 = true;
passing6 = 1;
}
}
if(!valid16){
const err26 = {instancePath:instancePath+"/adverseMediaStatus",schemaPath:"#/components/schemas/IdentificationStatus/properties/adverseMediaStatus/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/components/schemas/IdentificationStatus/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const schema39 = {"title":"What was read from the document","description":"Every field may be null: not on the document, or not readable [LEG21, WL23, D:/kyc/data-retrieval].\nThe `org` fields hold the original script, possibly escaped as `\\uXXXX` [LEG21, WL23].\n","type":"object","required":["docFirstName","docLastName","docNumber","docPersonalCode","docExpiry","docDob","docDateOfIssue","docType","docSex","docNationality","docIssuingCountry","selectedCountry","fullName","manuallyDataChanged","orgFirstName","orgLastName","orgNationality","orgBirthPlace","orgAuthority","orgAddress","orgTemporaryAddress","orgMothersMaidenName","orgPatronymic","orgBirthName","ageEstimate","clientIpProxyRiskLevel","duplicateFaces","duplicateDocFaces"],"properties":{"docFirstName":{"type":["string","null"],"x-pii":"name","maxLength":100,"description":"First name, in capitals in samples [OAS26]","examples":["ROSALIND"]},"docLastName":{"type":["string","null"],"x-pii":"name","maxLength":100,"description":"Last name, in capitals in samples [OAS26]","examples":["TESTPERSON"]},"docNumber":{"type":["string","null"],"x-pii":"number","maxLength":100,"description":"Number of the document [OAS26]; 15 characters at most until WL23","examples":["X00000042"]},"docPersonalCode":{"type":["string","null"],"x-pii":"number","maxLength":30,"description":"National personal number [OAS26]","examples":["00000000042",null]},"docExpiry":{"type":["string","null"],"x-pii":"date","maxLength":100,"description":"Expiry as text; YYYY-MM-DD until WL23, no format in OAS26, so it need not be a date [OAS26, WL23]","examples":["2030-03-14"]},"docDob":{"type":["string","null"],"x-pii":"date","maxLength":100,"description":"Date of birth as text, see docExpiry [OAS26]","examples":["1990-07-01"]},"docDateOfIssue":{"type":["string","null"],"x-pii":"date","maxLength":100,"description":"Date of issue as text, see docExpiry [OAS26]","examples":["2020-03-14"]},"docType":{"description":"Document the user showed [OAS26]","oneOf":[{"$ref":"#/components/schemas/DocType"},{"type":"null"}]},"docSex":{"description":"Sex as on the document [OAS26]; the token request spells it M or F","oneOf":[{"$ref":"#/components/schemas/Sex"},{"type":"null"}]},"docNationality":{"description":"Nationality [OAS26]","oneOf":[{"$ref":"#/components/schemas/CountryCode"},{"type":"null"}]},"docIssuingCountry":{"description":"Country that issued the document [OAS26]","oneOf":[{"$ref":"#/components/schemas/CountryCode"},{"type":"null"}]},"selectedCountry":{"description":"Country the user chose on the screen [OAS26]","oneOf":[{"$ref":"#/components/schemas/CountryCode"},{"type":"null"}]},"birthPlace":{"type":["string","null"],"x-pii":"address","maxLength":60,"description":"Place of birth; the key may be missing [OAS26]"},"authority":{"type":["string","null"],"x-pii":"text","maxLength":60,"description":"Issuing authority; the key may be missing [OAS26]"},"address":{"type":["string","null"],"x-pii":"address","maxLength":100,"description":"Address; the key may be missing [OAS26]"},"docTemporaryAddress":{"type":["string","null"],"x-pii":"address","maxLength":100,"description":"Temporary address; the key may be missing [OAS26]"},"mothersMaidenName":{"type":["string","null"],"x-pii":"name","maxLength":80,"description":"Mother's name at birth; the key may be missing [OAS26]"},"docBirthName":{"type":["string","null"],"x-pii":"name","maxLength":100,"description":"Name at birth; the key may be missing [OAS26]"},"docPatronymic":{"type":["string","null"],"x-pii":"name","maxLength":100,"description":"Patronymic; the key may be missing [OAS26, DJS]"},"driverLicenseCategory":{"type":["string","null"],"x-pii":"text","maxLength":30,"description":"Licence classes, parted by slashes or commas; the key may be missing [OAS26]","examples":["AM/B1/B",null]},"fullName":{"type":["string","null"],"x-pii":"name","maxLength":201,"description":"Whole name [OAS26]; first name, space, last name [inferred]","examples":["ROSALIND TESTPERSON"]},"manuallyDataChanged":{"type":["boolean","null"],"description":"Whether a reviewer edited the data; false on automatic results [OAS26, LEG21, WL23]","examples":[false]},"orgFirstName":{"type":["string","null"],"x-pii":"name","maxLength":255,"description":"First name in the original script [OAS26]"},"orgLastName":{"type":["string","null"],"x-pii":"name","maxLength":255,"description":"Last name in the original script [OAS26]"},"orgNationality":{"type":["string","null"],"x-pii":"trait","maxLength":255,"description":"Nationality in the original script [OAS26]"},"orgBirthPlace":{"type":["string","null"],"x-pii":"address","maxLength":500,"description":"Place of birth in the original script [OAS26]","examples":["Žasliai",null]},"orgAuthority":{"type":["string","null"],"x-pii":"text","maxLength":500,"description":"Issuing authority in the original script [OAS26]"},"orgAddress":{"type":["string","null"],"x-pii":"address","maxLength":500,"description":"Address in the original script [OAS26]"},"orgTemporaryAddress":{"type":["string","null"],"x-pii":"address","maxLength":500,"description":"Temporary address in the original script [OAS26, DJS]"},"orgMothersMaidenName":{"type":["string","null"],"x-pii":"name","maxLength":500,"description":"Mother's name at birth in the original script [OAS26, DJS]"},"orgPatronymic":{"type":["string","null"],"x-pii":"name","maxLength":500,"description":"Patronymic in the original script [OAS26, DJS]"},"orgBirthName":{"type":["string","null"],"x-pii":"name","maxLength":500,"description":"Name at birth in the original script [OAS26, DJS]"},"ageEstimate":{"description":"Age band seen in the selfie, only with liveness on [OAS26]","oneOf":[{"$ref":"#/components/schemas/AgeGroup"},{"type":"null"}]},"clientIpProxyRiskLevel":{"description":"Risk of a proxy; null unless the feature is on and the result is final and APPROVED [OAS26, WL23] (rule 14)","oneOf":[{"$ref":"#/components/schemas/RiskLevel"},{"type":"null"}]},"duplicateFaces":{"type":["array","null"],"minItems":1,"description":"scanRefs of verifications with the same face; null, never empty, when there are none [OAS26, WL23]","items":{"$ref":"#/components/schemas/ScanRef"}},"duplicateDocFaces":{"type":["array","null"],"minItems":1,"description":"scanRefs of verifications with the same face on the document; null, never empty, when there are none [OAS26, WL23]","items":{"$ref":"#/components/schemas/ScanRef"}},"additionalData":{"description":"Step name, then field name, then value and verdict; the key may be missing [OAS26, WL23]","oneOf":[{"$ref":"#/components/schemas/AdditionalData"},{"type":"null"}]}}};
const schema40 = {"description":"Kind of document [OAS26]. WL23 also has INTERNATIONAL_PASSPORT","type":"string","enum":["ID_CARD","PASSPORT","RESIDENCE_PERMIT","DRIVER_LICENSE","PAN_CARD","AADHAAR","VISA","NATIONAL_PASSPORT","PROVISIONAL_DRIVER_LICENSE","OLD_ID_CARD","MILITARY_CARD","ADDRESS_CARD","SMART_ID","CLEAR","ONE_ID","BANK_ID_SE","BANK_ID_NO","BANK_ID_CZ","FTN","MIT_ID","VERIMI","LA_WALLET","SAMSUNG_WALLET","MOJE_ID_CZ","YOTI_ID","OTHER","BORDER_CROSSING","ASYLUM","PHOTO_CARD","PROOF_OF_AGE_CARD","TRAVEL_CARD","SOCIAL_SECURITY_CARD","VOTER_CARD","DIPLOMATIC_ID","WORK_PERMIT"]};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/DocType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((data === "ID_CARD") || (data === "PASSPORT")) || (data === "RESIDENCE_PERMIT")) || (data === "DRIVER_LICENSE")) || (data === "PAN_CARD")) || (data === "AADHAAR")) || (data === "VISA")) || (data === "NATIONAL_PASSPORT")) || (data === "PROVISIONAL_DRIVER_LICENSE")) || (data === "OLD_ID_CARD")) || (data === "MILITARY_CARD")) || (data === "ADDRESS_CARD")) || (data === "SMART_ID")) || (data === "CLEAR")) || (data === "ONE_ID")) || (data === "BANK_ID_SE")) || (data === "BANK_ID_NO")) || (data === "BANK_ID_CZ")) || (data === "FTN")) || (data === "MIT_ID")) || (data === "VERIMI")) || (data === "LA_WALLET")) || (data === "SAMSUNG_WALLET")) || (data === "MOJE_ID_CZ")) || (data === "YOTI_ID")) || (data === "OTHER")) || (data === "BORDER_CROSSING")) || (data === "ASYLUM")) || (data === "PHOTO_CARD")) || (data === "PROOF_OF_AGE_CARD")) || (data === "TRAVEL_CARD")) || (data === "SOCIAL_SECURITY_CARD")) || (data === "VOTER_CARD")) || (data === "DIPLOMATIC_ID")) || (data === "WORK_PERMIT"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/DocType/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const schema41 = {"description":"Sex as on the document [OAS26]","type":"string","enum":["MALE","FEMALE","UNDEFINED"]};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/Sex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "MALE") || (data === "FEMALE")) || (data === "UNDEFINED"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/Sex/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^[A-Z]{2}$", "u");

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/components/schemas/CountryCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
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
validate101.errors = vErrors;
return errors === 0;
}

const schema43 = {"description":"Age band; UNDER_8, OVER_8, OVER_16 and OVER_21 are new since DJS [OAS26]","type":"string","enum":["UNDER_13","UNDER_8","OVER_8","OVER_13","OVER_16","OVER_18","OVER_21","OVER_22","OVER_25","OVER_30"]};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/AgeGroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data === "UNDER_13") || (data === "UNDER_8")) || (data === "OVER_8")) || (data === "OVER_13")) || (data === "OVER_16")) || (data === "OVER_18")) || (data === "OVER_21")) || (data === "OVER_22")) || (data === "OVER_25")) || (data === "OVER_30"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AgeGroup/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

const schema44 = {"description":"Degree of risk [OAS26]","type":"string","enum":["VERY_LOW","LOW","MEDIUM","HIGH","VERY_HIGH","NOT_CHECKED"]};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/RiskLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "VERY_LOW") || (data === "LOW")) || (data === "MEDIUM")) || (data === "HIGH")) || (data === "VERY_HIGH")) || (data === "NOT_CHECKED"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/RiskLevel/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 36 && func1(data) > 36){
const err0 = {instancePath,schemaPath:"#/components/schemas/ScanRef/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
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
const err1 = {instancePath,schemaPath:"#/components/schemas/ScanRef/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}

const schema46 = {"description":"Values of additional steps, by step name and field name [WL23]","type":"object","additionalProperties":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/schemas/AdditionalDataField"}},"examples":[{"UTILITY_BILL":{"address":{"value":"12 Sample Street, Kaunas","status":"MATCH"}}}]};
const schema47 = {"description":"One value of an additional step [WL23]","type":"object","properties":{"value":{"x-pii":"text","description":"The value; its type is not stated [WL23]"},"status":{"description":"Verdict of a COMPARE step [WL23]","oneOf":[{"type":"string","enum":["MATCH","NOT_MATCH","NOT_FOUND","NO_DATA"]},{"type":"null"}]}}};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AdditionalDataField/properties/status/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data0 === "MATCH") || (data0 === "NOT_MATCH")) || (data0 === "NOT_FOUND")) || (data0 === "NO_DATA"))){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AdditionalDataField/properties/status/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema47.properties.status.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs5 = errors;
if(data0 !== null){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AdditionalDataField/properties/status/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
}
if(!valid1){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AdditionalDataField/properties/status/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
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
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/AdditionalDataField/type",keyword:"type",params:{type: "object"},message:"must be object"};
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


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/AdditionalData/additionalProperties/type",keyword:"type",params:{type: schema46.additionalProperties.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(validate113(data0[key1], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/AdditionalData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.docFirstName === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "docFirstName"},message:"must have required property '"+"docFirstName"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.docLastName === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "docLastName"},message:"must have required property '"+"docLastName"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.docNumber === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "docNumber"},message:"must have required property '"+"docNumber"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.docPersonalCode === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "docPersonalCode"},message:"must have required property '"+"docPersonalCode"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.docExpiry === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "docExpiry"},message:"must have required property '"+"docExpiry"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.docDob === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "docDob"},message:"must have required property '"+"docDob"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.docDateOfIssue === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "docDateOfIssue"},message:"must have required property '"+"docDateOfIssue"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.docType === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "docType"},message:"must have required property '"+"docType"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.docSex === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "docSex"},message:"must have required property '"+"docSex"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.docNationality === undefined){
const err9 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "docNationality"},message:"must have required property '"+"docNationality"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.docIssuingCountry === undefined){
const err10 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "docIssuingCountry"},message:"must have required property '"+"docIssuingCountry"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.selectedCountry === undefined){
const err11 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "selectedCountry"},message:"must have required property '"+"selectedCountry"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.fullName === undefined){
const err12 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "fullName"},message:"must have required property '"+"fullName"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.manuallyDataChanged === undefined){
const err13 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "manuallyDataChanged"},message:"must have required property '"+"manuallyDataChanged"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.orgFirstName === undefined){
const err14 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "orgFirstName"},message:"must have required property '"+"orgFirstName"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.orgLastName === undefined){
const err15 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "orgLastName"},message:"must have required property '"+"orgLastName"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.orgNationality === undefined){
const err16 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "orgNationality"},message:"must have required property '"+"orgNationality"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.orgBirthPlace === undefined){
const err17 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "orgBirthPlace"},message:"must have required property '"+"orgBirthPlace"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.orgAuthority === undefined){
const err18 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "orgAuthority"},message:"must have required property '"+"orgAuthority"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.orgAddress === undefined){
const err19 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "orgAddress"},message:"must have required property '"+"orgAddress"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.orgTemporaryAddress === undefined){
const err20 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "orgTemporaryAddress"},message:"must have required property '"+"orgTemporaryAddress"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.orgMothersMaidenName === undefined){
const err21 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "orgMothersMaidenName"},message:"must have required property '"+"orgMothersMaidenName"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.orgPatronymic === undefined){
const err22 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "orgPatronymic"},message:"must have required property '"+"orgPatronymic"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.orgBirthName === undefined){
const err23 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "orgBirthName"},message:"must have required property '"+"orgBirthName"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.ageEstimate === undefined){
const err24 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "ageEstimate"},message:"must have required property '"+"ageEstimate"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.clientIpProxyRiskLevel === undefined){
const err25 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "clientIpProxyRiskLevel"},message:"must have required property '"+"clientIpProxyRiskLevel"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.duplicateFaces === undefined){
const err26 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "duplicateFaces"},message:"must have required property '"+"duplicateFaces"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.duplicateDocFaces === undefined){
const err27 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/required",keyword:"required",params:{missingProperty: "duplicateDocFaces"},message:"must have required property '"+"duplicateDocFaces"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.docFirstName !== undefined){
let data0 = data.docFirstName;
if((typeof data0 !== "string") && (data0 !== null)){
const err28 = {instancePath:instancePath+"/docFirstName",schemaPath:"#/components/schemas/IdentificationData/properties/docFirstName/type",keyword:"type",params:{type: schema39.properties.docFirstName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data0 === "string"){
if(data0.length > 100 && func1(data0) > 100){
const err29 = {instancePath:instancePath+"/docFirstName",schemaPath:"#/components/schemas/IdentificationData/properties/docFirstName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
if(data.docLastName !== undefined){
let data1 = data.docLastName;
if((typeof data1 !== "string") && (data1 !== null)){
const err30 = {instancePath:instancePath+"/docLastName",schemaPath:"#/components/schemas/IdentificationData/properties/docLastName/type",keyword:"type",params:{type: schema39.properties.docLastName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 100 && func1(data1) > 100){
const err31 = {instancePath:instancePath+"/docLastName",schemaPath:"#/components/schemas/IdentificationData/properties/docLastName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
if(data.docNumber !== undefined){
let data2 = data.docNumber;
if((typeof data2 !== "string") && (data2 !== null)){
const err32 = {instancePath:instancePath+"/docNumber",schemaPath:"#/components/schemas/IdentificationData/properties/docNumber/type",keyword:"type",params:{type: schema39.properties.docNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 100 && func1(data2) > 100){
const err33 = {instancePath:instancePath+"/docNumber",schemaPath:"#/components/schemas/IdentificationData/properties/docNumber/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
if(data.docPersonalCode !== undefined){
let data3 = data.docPersonalCode;
if((typeof data3 !== "string") && (data3 !== null)){
const err34 = {instancePath:instancePath+"/docPersonalCode",schemaPath:"#/components/schemas/IdentificationData/properties/docPersonalCode/type",keyword:"type",params:{type: schema39.properties.docPersonalCode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length > 30 && func1(data3) > 30){
const err35 = {instancePath:instancePath+"/docPersonalCode",schemaPath:"#/components/schemas/IdentificationData/properties/docPersonalCode/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
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
if(data.docExpiry !== undefined){
let data4 = data.docExpiry;
if((typeof data4 !== "string") && (data4 !== null)){
const err36 = {instancePath:instancePath+"/docExpiry",schemaPath:"#/components/schemas/IdentificationData/properties/docExpiry/type",keyword:"type",params:{type: schema39.properties.docExpiry.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 100 && func1(data4) > 100){
const err37 = {instancePath:instancePath+"/docExpiry",schemaPath:"#/components/schemas/IdentificationData/properties/docExpiry/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
if(data.docDob !== undefined){
let data5 = data.docDob;
if((typeof data5 !== "string") && (data5 !== null)){
const err38 = {instancePath:instancePath+"/docDob",schemaPath:"#/components/schemas/IdentificationData/properties/docDob/type",keyword:"type",params:{type: schema39.properties.docDob.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 100 && func1(data5) > 100){
const err39 = {instancePath:instancePath+"/docDob",schemaPath:"#/components/schemas/IdentificationData/properties/docDob/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.docDateOfIssue !== undefined){
let data6 = data.docDateOfIssue;
if((typeof data6 !== "string") && (data6 !== null)){
const err40 = {instancePath:instancePath+"/docDateOfIssue",schemaPath:"#/components/schemas/IdentificationData/properties/docDateOfIssue/type",keyword:"type",params:{type: schema39.properties.docDateOfIssue.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length > 100 && func1(data6) > 100){
const err41 = {instancePath:instancePath+"/docDateOfIssue",schemaPath:"#/components/schemas/IdentificationData/properties/docDateOfIssue/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
if(data.docType !== undefined){
let data7 = data.docType;
const _errs16 = errors;
let valid1 = false;
let passing0 = null;
const _errs17 = errors;
if(!(validate97(data7, {instancePath:instancePath+"/docType",parentData:data,parentDataProperty:"docType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs18 = errors;
if(data7 !== null){
const err42 = {instancePath:instancePath+"/docType",schemaPath:"#/components/schemas/IdentificationData/properties/docType/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err43 = {instancePath:instancePath+"/docType",schemaPath:"#/components/schemas/IdentificationData/properties/docType/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
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
}
if(data.docSex !== undefined){
let data8 = data.docSex;
const _errs21 = errors;
let valid2 = false;
let passing1 = null;
const _errs22 = errors;
if(!(validate99(data8, {instancePath:instancePath+"/docSex",parentData:data,parentDataProperty:"docSex",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid1 = _errs22 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs23 = errors;
if(data8 !== null){
const err44 = {instancePath:instancePath+"/docSex",schemaPath:"#/components/schemas/IdentificationData/properties/docSex/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid1 = _errs23 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err45 = {instancePath:instancePath+"/docSex",schemaPath:"#/components/schemas/IdentificationData/properties/docSex/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.docNationality !== undefined){
let data9 = data.docNationality;
const _errs26 = errors;
let valid3 = false;
let passing2 = null;
const _errs27 = errors;
if(!(validate101(data9, {instancePath:instancePath+"/docNationality",parentData:data,parentDataProperty:"docNationality",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var _valid2 = _errs27 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs28 = errors;
if(data9 !== null){
const err46 = {instancePath:instancePath+"/docNationality",schemaPath:"#/components/schemas/IdentificationData/properties/docNationality/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid2 = _errs28 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
const err47 = {instancePath:instancePath+"/docNationality",schemaPath:"#/components/schemas/IdentificationData/properties/docNationality/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data.docIssuingCountry !== undefined){
let data10 = data.docIssuingCountry;
const _errs31 = errors;
let valid4 = false;
let passing3 = null;
const _errs32 = errors;
if(!(validate101(data10, {instancePath:instancePath+"/docIssuingCountry",parentData:data,parentDataProperty:"docIssuingCountry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var _valid3 = _errs32 === errors;
if(_valid3){
valid4 = true;
passing3 = 0;
}
const _errs33 = errors;
if(data10 !== null){
const err48 = {instancePath:instancePath+"/docIssuingCountry",schemaPath:"#/components/schemas/IdentificationData/properties/docIssuingCountry/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid3 = _errs33 === errors;
if(_valid3 && valid4){
valid4 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid4 = true;
passing3 = 1;
}
}
if(!valid4){
const err49 = {instancePath:instancePath+"/docIssuingCountry",schemaPath:"#/components/schemas/IdentificationData/properties/docIssuingCountry/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
if(data.selectedCountry !== undefined){
let data11 = data.selectedCountry;
const _errs36 = errors;
let valid5 = false;
let passing4 = null;
const _errs37 = errors;
if(!(validate101(data11, {instancePath:instancePath+"/selectedCountry",parentData:data,parentDataProperty:"selectedCountry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var _valid4 = _errs37 === errors;
if(_valid4){
valid5 = true;
passing4 = 0;
}
const _errs38 = errors;
if(data11 !== null){
const err50 = {instancePath:instancePath+"/selectedCountry",schemaPath:"#/components/schemas/IdentificationData/properties/selectedCountry/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid4 = _errs38 === errors;
if(_valid4 && valid5){
valid5 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid5 = true;
passing4 = 1;
}
}
if(!valid5){
const err51 = {instancePath:instancePath+"/selectedCountry",schemaPath:"#/components/schemas/IdentificationData/properties/selectedCountry/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
if(data.birthPlace !== undefined){
let data12 = data.birthPlace;
if((typeof data12 !== "string") && (data12 !== null)){
const err52 = {instancePath:instancePath+"/birthPlace",schemaPath:"#/components/schemas/IdentificationData/properties/birthPlace/type",keyword:"type",params:{type: schema39.properties.birthPlace.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data12 === "string"){
if(data12.length > 60 && func1(data12) > 60){
const err53 = {instancePath:instancePath+"/birthPlace",schemaPath:"#/components/schemas/IdentificationData/properties/birthPlace/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data.authority !== undefined){
let data13 = data.authority;
if((typeof data13 !== "string") && (data13 !== null)){
const err54 = {instancePath:instancePath+"/authority",schemaPath:"#/components/schemas/IdentificationData/properties/authority/type",keyword:"type",params:{type: schema39.properties.authority.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data13 === "string"){
if(data13.length > 60 && func1(data13) > 60){
const err55 = {instancePath:instancePath+"/authority",schemaPath:"#/components/schemas/IdentificationData/properties/authority/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data.address !== undefined){
let data14 = data.address;
if((typeof data14 !== "string") && (data14 !== null)){
const err56 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/IdentificationData/properties/address/type",keyword:"type",params:{type: schema39.properties.address.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data14 === "string"){
if(data14.length > 100 && func1(data14) > 100){
const err57 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/IdentificationData/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data.docTemporaryAddress !== undefined){
let data15 = data.docTemporaryAddress;
if((typeof data15 !== "string") && (data15 !== null)){
const err58 = {instancePath:instancePath+"/docTemporaryAddress",schemaPath:"#/components/schemas/IdentificationData/properties/docTemporaryAddress/type",keyword:"type",params:{type: schema39.properties.docTemporaryAddress.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(typeof data15 === "string"){
if(data15.length > 100 && func1(data15) > 100){
const err59 = {instancePath:instancePath+"/docTemporaryAddress",schemaPath:"#/components/schemas/IdentificationData/properties/docTemporaryAddress/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data.mothersMaidenName !== undefined){
let data16 = data.mothersMaidenName;
if((typeof data16 !== "string") && (data16 !== null)){
const err60 = {instancePath:instancePath+"/mothersMaidenName",schemaPath:"#/components/schemas/IdentificationData/properties/mothersMaidenName/type",keyword:"type",params:{type: schema39.properties.mothersMaidenName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(typeof data16 === "string"){
if(data16.length > 80 && func1(data16) > 80){
const err61 = {instancePath:instancePath+"/mothersMaidenName",schemaPath:"#/components/schemas/IdentificationData/properties/mothersMaidenName/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data.docBirthName !== undefined){
let data17 = data.docBirthName;
if((typeof data17 !== "string") && (data17 !== null)){
const err62 = {instancePath:instancePath+"/docBirthName",schemaPath:"#/components/schemas/IdentificationData/properties/docBirthName/type",keyword:"type",params:{type: schema39.properties.docBirthName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(typeof data17 === "string"){
if(data17.length > 100 && func1(data17) > 100){
const err63 = {instancePath:instancePath+"/docBirthName",schemaPath:"#/components/schemas/IdentificationData/properties/docBirthName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data.docPatronymic !== undefined){
let data18 = data.docPatronymic;
if((typeof data18 !== "string") && (data18 !== null)){
const err64 = {instancePath:instancePath+"/docPatronymic",schemaPath:"#/components/schemas/IdentificationData/properties/docPatronymic/type",keyword:"type",params:{type: schema39.properties.docPatronymic.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(typeof data18 === "string"){
if(data18.length > 100 && func1(data18) > 100){
const err65 = {instancePath:instancePath+"/docPatronymic",schemaPath:"#/components/schemas/IdentificationData/properties/docPatronymic/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data.driverLicenseCategory !== undefined){
let data19 = data.driverLicenseCategory;
if((typeof data19 !== "string") && (data19 !== null)){
const err66 = {instancePath:instancePath+"/driverLicenseCategory",schemaPath:"#/components/schemas/IdentificationData/properties/driverLicenseCategory/type",keyword:"type",params:{type: schema39.properties.driverLicenseCategory.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(typeof data19 === "string"){
if(data19.length > 30 && func1(data19) > 30){
const err67 = {instancePath:instancePath+"/driverLicenseCategory",schemaPath:"#/components/schemas/IdentificationData/properties/driverLicenseCategory/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data.fullName !== undefined){
let data20 = data.fullName;
if((typeof data20 !== "string") && (data20 !== null)){
const err68 = {instancePath:instancePath+"/fullName",schemaPath:"#/components/schemas/IdentificationData/properties/fullName/type",keyword:"type",params:{type: schema39.properties.fullName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data20 === "string"){
if(data20.length > 201 && func1(data20) > 201){
const err69 = {instancePath:instancePath+"/fullName",schemaPath:"#/components/schemas/IdentificationData/properties/fullName/maxLength",keyword:"maxLength",params:{limit: 201},message:"must NOT have more than 201 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data.manuallyDataChanged !== undefined){
let data21 = data.manuallyDataChanged;
if((typeof data21 !== "boolean") && (data21 !== null)){
const err70 = {instancePath:instancePath+"/manuallyDataChanged",schemaPath:"#/components/schemas/IdentificationData/properties/manuallyDataChanged/type",keyword:"type",params:{type: schema39.properties.manuallyDataChanged.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.orgFirstName !== undefined){
let data22 = data.orgFirstName;
if((typeof data22 !== "string") && (data22 !== null)){
const err71 = {instancePath:instancePath+"/orgFirstName",schemaPath:"#/components/schemas/IdentificationData/properties/orgFirstName/type",keyword:"type",params:{type: schema39.properties.orgFirstName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(typeof data22 === "string"){
if(data22.length > 255 && func1(data22) > 255){
const err72 = {instancePath:instancePath+"/orgFirstName",schemaPath:"#/components/schemas/IdentificationData/properties/orgFirstName/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data.orgLastName !== undefined){
let data23 = data.orgLastName;
if((typeof data23 !== "string") && (data23 !== null)){
const err73 = {instancePath:instancePath+"/orgLastName",schemaPath:"#/components/schemas/IdentificationData/properties/orgLastName/type",keyword:"type",params:{type: schema39.properties.orgLastName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(typeof data23 === "string"){
if(data23.length > 255 && func1(data23) > 255){
const err74 = {instancePath:instancePath+"/orgLastName",schemaPath:"#/components/schemas/IdentificationData/properties/orgLastName/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data.orgNationality !== undefined){
let data24 = data.orgNationality;
if((typeof data24 !== "string") && (data24 !== null)){
const err75 = {instancePath:instancePath+"/orgNationality",schemaPath:"#/components/schemas/IdentificationData/properties/orgNationality/type",keyword:"type",params:{type: schema39.properties.orgNationality.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(typeof data24 === "string"){
if(data24.length > 255 && func1(data24) > 255){
const err76 = {instancePath:instancePath+"/orgNationality",schemaPath:"#/components/schemas/IdentificationData/properties/orgNationality/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data.orgBirthPlace !== undefined){
let data25 = data.orgBirthPlace;
if((typeof data25 !== "string") && (data25 !== null)){
const err77 = {instancePath:instancePath+"/orgBirthPlace",schemaPath:"#/components/schemas/IdentificationData/properties/orgBirthPlace/type",keyword:"type",params:{type: schema39.properties.orgBirthPlace.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(typeof data25 === "string"){
if(data25.length > 500 && func1(data25) > 500){
const err78 = {instancePath:instancePath+"/orgBirthPlace",schemaPath:"#/components/schemas/IdentificationData/properties/orgBirthPlace/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
if(data.orgAuthority !== undefined){
let data26 = data.orgAuthority;
if((typeof data26 !== "string") && (data26 !== null)){
const err79 = {instancePath:instancePath+"/orgAuthority",schemaPath:"#/components/schemas/IdentificationData/properties/orgAuthority/type",keyword:"type",params:{type: schema39.properties.orgAuthority.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(typeof data26 === "string"){
if(data26.length > 500 && func1(data26) > 500){
const err80 = {instancePath:instancePath+"/orgAuthority",schemaPath:"#/components/schemas/IdentificationData/properties/orgAuthority/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
if(data.orgAddress !== undefined){
let data27 = data.orgAddress;
if((typeof data27 !== "string") && (data27 !== null)){
const err81 = {instancePath:instancePath+"/orgAddress",schemaPath:"#/components/schemas/IdentificationData/properties/orgAddress/type",keyword:"type",params:{type: schema39.properties.orgAddress.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(typeof data27 === "string"){
if(data27.length > 500 && func1(data27) > 500){
const err82 = {instancePath:instancePath+"/orgAddress",schemaPath:"#/components/schemas/IdentificationData/properties/orgAddress/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data.orgTemporaryAddress !== undefined){
let data28 = data.orgTemporaryAddress;
if((typeof data28 !== "string") && (data28 !== null)){
const err83 = {instancePath:instancePath+"/orgTemporaryAddress",schemaPath:"#/components/schemas/IdentificationData/properties/orgTemporaryAddress/type",keyword:"type",params:{type: schema39.properties.orgTemporaryAddress.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(typeof data28 === "string"){
if(data28.length > 500 && func1(data28) > 500){
const err84 = {instancePath:instancePath+"/orgTemporaryAddress",schemaPath:"#/components/schemas/IdentificationData/properties/orgTemporaryAddress/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data.orgMothersMaidenName !== undefined){
let data29 = data.orgMothersMaidenName;
if((typeof data29 !== "string") && (data29 !== null)){
const err85 = {instancePath:instancePath+"/orgMothersMaidenName",schemaPath:"#/components/schemas/IdentificationData/properties/orgMothersMaidenName/type",keyword:"type",params:{type: schema39.properties.orgMothersMaidenName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(typeof data29 === "string"){
if(data29.length > 500 && func1(data29) > 500){
const err86 = {instancePath:instancePath+"/orgMothersMaidenName",schemaPath:"#/components/schemas/IdentificationData/properties/orgMothersMaidenName/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
if(data.orgPatronymic !== undefined){
let data30 = data.orgPatronymic;
if((typeof data30 !== "string") && (data30 !== null)){
const err87 = {instancePath:instancePath+"/orgPatronymic",schemaPath:"#/components/schemas/IdentificationData/properties/orgPatronymic/type",keyword:"type",params:{type: schema39.properties.orgPatronymic.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(typeof data30 === "string"){
if(data30.length > 500 && func1(data30) > 500){
const err88 = {instancePath:instancePath+"/orgPatronymic",schemaPath:"#/components/schemas/IdentificationData/properties/orgPatronymic/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data.orgBirthName !== undefined){
let data31 = data.orgBirthName;
if((typeof data31 !== "string") && (data31 !== null)){
const err89 = {instancePath:instancePath+"/orgBirthName",schemaPath:"#/components/schemas/IdentificationData/properties/orgBirthName/type",keyword:"type",params:{type: schema39.properties.orgBirthName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(typeof data31 === "string"){
if(data31.length > 500 && func1(data31) > 500){
const err90 = {instancePath:instancePath+"/orgBirthName",schemaPath:"#/components/schemas/IdentificationData/properties/orgBirthName/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(data.ageEstimate !== undefined){
let data32 = data.ageEstimate;
const _errs81 = errors;
let valid6 = false;
let passing5 = null;
const _errs82 = errors;
if(!(validate105(data32, {instancePath:instancePath+"/ageEstimate",parentData:data,parentDataProperty:"ageEstimate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var _valid5 = _errs82 === errors;
if(_valid5){
valid6 = true;
passing5 = 0;
}
const _errs83 = errors;
if(data32 !== null){
const err91 = {instancePath:instancePath+"/ageEstimate",schemaPath:"#/components/schemas/IdentificationData/properties/ageEstimate/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid5 = _errs83 === errors;
if(_valid5 && valid6){
valid6 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid6 = true;
passing5 = 1;
}
}
if(!valid6){
const err92 = {instancePath:instancePath+"/ageEstimate",schemaPath:"#/components/schemas/IdentificationData/properties/ageEstimate/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
}
if(data.clientIpProxyRiskLevel !== undefined){
let data33 = data.clientIpProxyRiskLevel;
const _errs86 = errors;
let valid7 = false;
let passing6 = null;
const _errs87 = errors;
if(!(validate107(data33, {instancePath:instancePath+"/clientIpProxyRiskLevel",parentData:data,parentDataProperty:"clientIpProxyRiskLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var _valid6 = _errs87 === errors;
if(_valid6){
valid7 = true;
passing6 = 0;
}
const _errs88 = errors;
if(data33 !== null){
const err93 = {instancePath:instancePath+"/clientIpProxyRiskLevel",schemaPath:"#/components/schemas/IdentificationData/properties/clientIpProxyRiskLevel/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid6 = _errs88 === errors;
if(_valid6 && valid7){
valid7 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid7 = true;
passing6 = 1;
}
}
if(!valid7){
const err94 = {instancePath:instancePath+"/clientIpProxyRiskLevel",schemaPath:"#/components/schemas/IdentificationData/properties/clientIpProxyRiskLevel/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
else {
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
}
}
if(data.duplicateFaces !== undefined){
let data34 = data.duplicateFaces;
if((!(Array.isArray(data34))) && (data34 !== null)){
const err95 = {instancePath:instancePath+"/duplicateFaces",schemaPath:"#/components/schemas/IdentificationData/properties/duplicateFaces/type",keyword:"type",params:{type: schema39.properties.duplicateFaces.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(Array.isArray(data34)){
if(data34.length < 1){
const err96 = {instancePath:instancePath+"/duplicateFaces",schemaPath:"#/components/schemas/IdentificationData/properties/duplicateFaces/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const len0 = data34.length;
for(let i0=0; i0<len0; i0++){
if(!(validate109(data34[i0], {instancePath:instancePath+"/duplicateFaces/" + i0,parentData:data34,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
}
if(data.duplicateDocFaces !== undefined){
let data36 = data.duplicateDocFaces;
if((!(Array.isArray(data36))) && (data36 !== null)){
const err97 = {instancePath:instancePath+"/duplicateDocFaces",schemaPath:"#/components/schemas/IdentificationData/properties/duplicateDocFaces/type",keyword:"type",params:{type: schema39.properties.duplicateDocFaces.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(Array.isArray(data36)){
if(data36.length < 1){
const err98 = {instancePath:instancePath+"/duplicateDocFaces",schemaPath:"#/components/schemas/IdentificationData/properties/duplicateDocFaces/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
if(!(validate109(data36[i1], {instancePath:instancePath+"/duplicateDocFaces/" + i1,parentData:data36,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
}
if(data.additionalData !== undefined){
let data38 = data.additionalData;
const _errs97 = errors;
let valid12 = false;
let passing7 = null;
const _errs98 = errors;
if(!(validate112(data38, {instancePath:instancePath+"/additionalData",parentData:data,parentDataProperty:"additionalData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var _valid7 = _errs98 === errors;
if(_valid7){
valid12 = true;
passing7 = 0;
}
const _errs99 = errors;
if(data38 !== null){
const err99 = {instancePath:instancePath+"/additionalData",schemaPath:"#/components/schemas/IdentificationData/properties/additionalData/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid7 = _errs99 === errors;
if(_valid7 && valid12){
valid12 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid12 = true;
passing7 = 1;
}
}
if(!valid12){
const err100 = {instancePath:instancePath+"/additionalData",schemaPath:"#/components/schemas/IdentificationData/properties/additionalData/oneOf",keyword:"oneOf",params:{passingSchemas: passing7},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err101 = {instancePath,schemaPath:"#/components/schemas/IdentificationData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}

const schema49 = {"description":"A link, or null when that file does not exist [OAS26, LEG21, WL23]","type":["string","null"],"x-pii":"url","format":"uri","maxLength":500,"examples":["https://files.example.test/FRONT.png?Expires=1767229200&Signature=invented"]};
const formats0 = formats.uri;

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/components/schemas/FileUrl/type",keyword:"type",params:{type: schema49.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 500 && func1(data) > 500){
const err1 = {instancePath,schemaPath:"#/components/schemas/FileUrl/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0(data))){
const err2 = {instancePath,schemaPath:"#/components/schemas/FileUrl/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate118.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "FRONT") || (key0 === "BACK")) || (key0 === "FACE")) || (key0 === "FRONT_VIDEO")) || (key0 === "BACK_VIDEO")) || (key0 === "FACE_VIDEO"))){
if(!(validate118(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
if(data.FRONT !== undefined){
if(!(validate118(data.FRONT, {instancePath:instancePath+"/FRONT",parentData:data,parentDataProperty:"FRONT",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.BACK !== undefined){
if(!(validate118(data.BACK, {instancePath:instancePath+"/BACK",parentData:data,parentDataProperty:"BACK",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.FACE !== undefined){
if(!(validate118(data.FACE, {instancePath:instancePath+"/FACE",parentData:data,parentDataProperty:"FACE",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.FRONT_VIDEO !== undefined){
if(!(validate118(data.FRONT_VIDEO, {instancePath:instancePath+"/FRONT_VIDEO",parentData:data,parentDataProperty:"FRONT_VIDEO",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.BACK_VIDEO !== undefined){
if(!(validate118(data.BACK_VIDEO, {instancePath:instancePath+"/BACK_VIDEO",parentData:data,parentDataProperty:"BACK_VIDEO",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.FACE_VIDEO !== undefined){
if(!(validate118(data.FACE_VIDEO, {instancePath:instancePath+"/FACE_VIDEO",parentData:data,parentDataProperty:"FACE_VIDEO",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/components/schemas/FileUrls/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}

const schema50 = {"title":"One result of AML version 2","description":"Data does not imply a hit, a clean news result may list articles [OAS26, WL23]","type":"object","required":["status","serviceName","serviceGroupType","uid","errorMessage"],"properties":{"status":{"$ref":"#/components/schemas/ServiceStatus"},"serviceName":{"type":"string","description":"Name of the service. WL23 documents the three examples here; OAS26 has AML_NAMES_CHECK, AML_OPEN_SANCTIONS,\nCOMPANY_CHECK, AML_NEWS and INHOUSE_ADVERSE_MEDIA instead. The lists do not meet, so any text is allowed.\n","examples":["PilotApiAmlV2","PilotApiAmlV2NameCheck","PilotApiAmlV2NegativeNews"]},"serviceGroupType":{"type":"string","const":"AML","description":"Group of the service [OAS26]"},"uid":{"type":"string","x-pii":"id","description":"Unique inside one request only; results of one run share it. 25 capital letters and digits in samples [WL23]","examples":["EXAMPLE00000000000000AML1"]},"errorMessage":{"type":["string","null"],"x-pii":"text","description":"Text of a failed check [OAS26]"},"data":{"type":"array","description":"Persons, companies or articles found [OAS26]","items":{"anyOf":[{"$ref":"#/components/schemas/AmlListItem"},{"$ref":"#/components/schemas/AmlNewsItem"}]}}}};
const schema51 = {"description":"How one external check went [OAS26, WL23]","type":"object","required":["serviceSuspected","serviceUsed","serviceFound","checkSuccessful","overallStatus"],"properties":{"serviceSuspected":{"type":"boolean","description":"A record was found [WL23]"},"serviceUsed":{"type":"boolean","description":"The service was asked [OAS26]"},"serviceFound":{"type":"boolean","description":"A service exists for that country [WL23]"},"checkSuccessful":{"type":"boolean","description":"There was no error [WL23]"},"overallStatus":{"type":"string","enum":["SUSPECTED","NOT_SUSPECTED"],"description":"Verdict of this check [OAS26]"}}};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.serviceSuspected === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ServiceStatus/required",keyword:"required",params:{missingProperty: "serviceSuspected"},message:"must have required property '"+"serviceSuspected"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.serviceUsed === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ServiceStatus/required",keyword:"required",params:{missingProperty: "serviceUsed"},message:"must have required property '"+"serviceUsed"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.serviceFound === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ServiceStatus/required",keyword:"required",params:{missingProperty: "serviceFound"},message:"must have required property '"+"serviceFound"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.checkSuccessful === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/ServiceStatus/required",keyword:"required",params:{missingProperty: "checkSuccessful"},message:"must have required property '"+"checkSuccessful"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.overallStatus === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/ServiceStatus/required",keyword:"required",params:{missingProperty: "overallStatus"},message:"must have required property '"+"overallStatus"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.serviceSuspected !== undefined){
if(typeof data.serviceSuspected !== "boolean"){
const err5 = {instancePath:instancePath+"/serviceSuspected",schemaPath:"#/components/schemas/ServiceStatus/properties/serviceSuspected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.serviceUsed !== undefined){
if(typeof data.serviceUsed !== "boolean"){
const err6 = {instancePath:instancePath+"/serviceUsed",schemaPath:"#/components/schemas/ServiceStatus/properties/serviceUsed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.serviceFound !== undefined){
if(typeof data.serviceFound !== "boolean"){
const err7 = {instancePath:instancePath+"/serviceFound",schemaPath:"#/components/schemas/ServiceStatus/properties/serviceFound/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.checkSuccessful !== undefined){
if(typeof data.checkSuccessful !== "boolean"){
const err8 = {instancePath:instancePath+"/checkSuccessful",schemaPath:"#/components/schemas/ServiceStatus/properties/checkSuccessful/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.overallStatus !== undefined){
let data4 = data.overallStatus;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/overallStatus",schemaPath:"#/components/schemas/ServiceStatus/properties/overallStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data4 === "SUSPECTED") || (data4 === "NOT_SUSPECTED"))){
const err10 = {instancePath:instancePath+"/overallStatus",schemaPath:"#/components/schemas/ServiceStatus/properties/overallStatus/enum",keyword:"enum",params:{allowedValues: schema51.properties.overallStatus.enum},message:"must be equal to one of the allowed values"};
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
const err11 = {instancePath,schemaPath:"#/components/schemas/ServiceStatus/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}

const schema52 = {"title":"A person or company on a list","description":"Required as in OAS26. Older items lack linkedDocument, pepLevel, category and otherInformation [LEG21, WL23]","type":"object","required":["name","surname","nationality","dob","suspicion","reason","listNumber","listName","score","lastUpdate","isPerson","isActive","linkedDocument","pepLevel","category","otherInformation","checkDate"],"properties":{"name":{"type":["string","null"],"x-pii":"name","description":"Name on the list [OAS26]","examples":["ROSALIND"]},"surname":{"type":["string","null"],"x-pii":"name","description":"Surname on the list [OAS26]","examples":["TESTPERSON"]},"nationality":{"type":["string","null"],"x-pii":"trait","description":"Nationality on the list [OAS26]"},"dob":{"type":["string","null"],"x-pii":"date","description":"Birth as free text; both examples are documented [WL23]","examples":["1956","30 AUG 1954"]},"suspicion":{"description":"Kind of list [OAS26]","oneOf":[{"$ref":"#/components/schemas/AmlSuspicion"},{"type":"null"}]},"reason":{"type":["string","null"],"x-pii":"text","description":"Why it is listed [OAS26]"},"listNumber":{"type":["string","null"],"x-pii":"number","description":"Number on the list [OAS26]"},"listName":{"type":["string","null"],"description":"Name of the list [OAS26]"},"score":{"type":["integer","null"],"description":"How well it matches [OAS26]"},"lastUpdate":{"type":["string","null"],"description":"When the list changed, as text [OAS26]"},"exitDate":{"type":["string","null"],"x-pii":"date","description":"When it left the list, as text; required on a person, not present on a company [OAS26]"},"isPerson":{"type":["boolean","null"],"description":"Person or company [OAS26]"},"isActive":{"type":["boolean","null"],"description":"Whether the entry stands [OAS26]"},"linkedDocument":{"type":["string","null"],"x-pii":"url","format":"uri","description":"Link to a source [OAS26]"},"pepLevel":{"type":["integer","null"],"description":"Level of a politically exposed person [OAS26]"},"category":{"type":["string","null"],"description":"Category of the entry [OAS26]"},"otherInformation":{"type":["string","null"],"x-pii":"text","description":"Further text [OAS26]"},"checkDate":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$","description":"When the check ran [OAS26]; format [WL23]","examples":["2026-01-01 00:02:10"]},"whitelisted":{"type":"boolean","description":"Whether the customer has cleared it; the key may be missing [OAS26]"}}};
const schema53 = {"description":"Kind of AML list [OAS26]","type":"string","enum":["SANCTION","INTERPOL","PEPS","ADVERSE_MEDIA","OTHER"]};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/AmlSuspicion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "SANCTION") || (data === "INTERPOL")) || (data === "PEPS")) || (data === "ADVERSE_MEDIA")) || (data === "OTHER"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AmlSuspicion/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u");

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AmlListItem/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.surname === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AmlListItem/required",keyword:"required",params:{missingProperty: "surname"},message:"must have required property '"+"surname"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.nationality === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/AmlListItem/required",keyword:"required",params:{missingProperty: "nationality"},message:"must have required property '"+"nationality"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.dob === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/AmlListItem/required",keyword:"required",params:{missingProperty: "dob"},message:"must have required property '"+"dob"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.suspicion === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/AmlListItem/required",keyword:"required",params:{missingProperty: "suspicion"},message:"must have required property '"+"suspicion"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.reason === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/AmlListItem/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.listNumber === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/AmlListItem/required",keyword:"required",params:{missingProperty: "listNumber"},message:"must have required property '"+"listNumber"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.listName === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/AmlListItem/required",keyword:"required",params:{missingProperty: "listName"},message:"must have required property '"+"listName"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.score === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/AmlListItem/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.lastUpdate === undefined){
const err9 = {instancePath,schemaPath:"#/components/schemas/AmlListItem/required",keyword:"required",params:{missingProperty: "lastUpdate"},message:"must have required property '"+"lastUpdate"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.isPerson === undefined){
const err10 = {instancePath,schemaPath:"#/components/schemas/AmlListItem/required",keyword:"required",params:{missingProperty: "isPerson"},message:"must have required property '"+"isPerson"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.isActive === undefined){
const err11 = {instancePath,schemaPath:"#/components/schemas/AmlListItem/required",keyword:"required",params:{missingProperty: "isActive"},message:"must have required property '"+"isActive"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.linkedDocument === undefined){
const err12 = {instancePath,schemaPath:"#/components/schemas/AmlListItem/required",keyword:"required",params:{missingProperty: "linkedDocument"},message:"must have required property '"+"linkedDocument"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.pepLevel === undefined){
const err13 = {instancePath,schemaPath:"#/components/schemas/AmlListItem/required",keyword:"required",params:{missingProperty: "pepLevel"},message:"must have required property '"+"pepLevel"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.category === undefined){
const err14 = {instancePath,schemaPath:"#/components/schemas/AmlListItem/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.otherInformation === undefined){
const err15 = {instancePath,schemaPath:"#/components/schemas/AmlListItem/required",keyword:"required",params:{missingProperty: "otherInformation"},message:"must have required property '"+"otherInformation"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.checkDate === undefined){
const err16 = {instancePath,schemaPath:"#/components/schemas/AmlListItem/required",keyword:"required",params:{missingProperty: "checkDate"},message:"must have required property '"+"checkDate"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/AmlListItem/properties/name/type",keyword:"type",params:{type: schema52.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.surname !== undefined){
let data1 = data.surname;
if((typeof data1 !== "string") && (data1 !== null)){
const err18 = {instancePath:instancePath+"/surname",schemaPath:"#/components/schemas/AmlListItem/properties/surname/type",keyword:"type",params:{type: schema52.properties.surname.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.nationality !== undefined){
let data2 = data.nationality;
if((typeof data2 !== "string") && (data2 !== null)){
const err19 = {instancePath:instancePath+"/nationality",schemaPath:"#/components/schemas/AmlListItem/properties/nationality/type",keyword:"type",params:{type: schema52.properties.nationality.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.dob !== undefined){
let data3 = data.dob;
if((typeof data3 !== "string") && (data3 !== null)){
const err20 = {instancePath:instancePath+"/dob",schemaPath:"#/components/schemas/AmlListItem/properties/dob/type",keyword:"type",params:{type: schema52.properties.dob.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.suspicion !== undefined){
let data4 = data.suspicion;
const _errs10 = errors;
let valid1 = false;
let passing0 = null;
const _errs11 = errors;
if(!(validate131(data4, {instancePath:instancePath+"/suspicion",parentData:data,parentDataProperty:"suspicion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs12 = errors;
if(data4 !== null){
const err21 = {instancePath:instancePath+"/suspicion",schemaPath:"#/components/schemas/AmlListItem/properties/suspicion/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err22 = {instancePath:instancePath+"/suspicion",schemaPath:"#/components/schemas/AmlListItem/properties/suspicion/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if((typeof data5 !== "string") && (data5 !== null)){
const err23 = {instancePath:instancePath+"/reason",schemaPath:"#/components/schemas/AmlListItem/properties/reason/type",keyword:"type",params:{type: schema52.properties.reason.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.listNumber !== undefined){
let data6 = data.listNumber;
if((typeof data6 !== "string") && (data6 !== null)){
const err24 = {instancePath:instancePath+"/listNumber",schemaPath:"#/components/schemas/AmlListItem/properties/listNumber/type",keyword:"type",params:{type: schema52.properties.listNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.listName !== undefined){
let data7 = data.listName;
if((typeof data7 !== "string") && (data7 !== null)){
const err25 = {instancePath:instancePath+"/listName",schemaPath:"#/components/schemas/AmlListItem/properties/listName/type",keyword:"type",params:{type: schema52.properties.listName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.score !== undefined){
let data8 = data.score;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err26 = {instancePath:instancePath+"/score",schemaPath:"#/components/schemas/AmlListItem/properties/score/type",keyword:"type",params:{type: schema52.properties.score.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.lastUpdate !== undefined){
let data9 = data.lastUpdate;
if((typeof data9 !== "string") && (data9 !== null)){
const err27 = {instancePath:instancePath+"/lastUpdate",schemaPath:"#/components/schemas/AmlListItem/properties/lastUpdate/type",keyword:"type",params:{type: schema52.properties.lastUpdate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.exitDate !== undefined){
let data10 = data.exitDate;
if((typeof data10 !== "string") && (data10 !== null)){
const err28 = {instancePath:instancePath+"/exitDate",schemaPath:"#/components/schemas/AmlListItem/properties/exitDate/type",keyword:"type",params:{type: schema52.properties.exitDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.isPerson !== undefined){
let data11 = data.isPerson;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err29 = {instancePath:instancePath+"/isPerson",schemaPath:"#/components/schemas/AmlListItem/properties/isPerson/type",keyword:"type",params:{type: schema52.properties.isPerson.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.isActive !== undefined){
let data12 = data.isActive;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err30 = {instancePath:instancePath+"/isActive",schemaPath:"#/components/schemas/AmlListItem/properties/isActive/type",keyword:"type",params:{type: schema52.properties.isActive.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.linkedDocument !== undefined){
let data13 = data.linkedDocument;
if((typeof data13 !== "string") && (data13 !== null)){
const err31 = {instancePath:instancePath+"/linkedDocument",schemaPath:"#/components/schemas/AmlListItem/properties/linkedDocument/type",keyword:"type",params:{type: schema52.properties.linkedDocument.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data13 === "string"){
if(!(formats0(data13))){
const err32 = {instancePath:instancePath+"/linkedDocument",schemaPath:"#/components/schemas/AmlListItem/properties/linkedDocument/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.pepLevel !== undefined){
let data14 = data.pepLevel;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
const err33 = {instancePath:instancePath+"/pepLevel",schemaPath:"#/components/schemas/AmlListItem/properties/pepLevel/type",keyword:"type",params:{type: schema52.properties.pepLevel.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.category !== undefined){
let data15 = data.category;
if((typeof data15 !== "string") && (data15 !== null)){
const err34 = {instancePath:instancePath+"/category",schemaPath:"#/components/schemas/AmlListItem/properties/category/type",keyword:"type",params:{type: schema52.properties.category.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.otherInformation !== undefined){
let data16 = data.otherInformation;
if((typeof data16 !== "string") && (data16 !== null)){
const err35 = {instancePath:instancePath+"/otherInformation",schemaPath:"#/components/schemas/AmlListItem/properties/otherInformation/type",keyword:"type",params:{type: schema52.properties.otherInformation.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.checkDate !== undefined){
let data17 = data.checkDate;
if((typeof data17 !== "string") && (data17 !== null)){
const err36 = {instancePath:instancePath+"/checkDate",schemaPath:"#/components/schemas/AmlListItem/properties/checkDate/type",keyword:"type",params:{type: schema52.properties.checkDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err37 = {instancePath:instancePath+"/checkDate",schemaPath:"#/components/schemas/AmlListItem/properties/checkDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"+"\""};
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
if(data.whitelisted !== undefined){
if(typeof data.whitelisted !== "boolean"){
const err38 = {instancePath:instancePath+"/whitelisted",schemaPath:"#/components/schemas/AmlListItem/properties/whitelisted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err39 = {instancePath,schemaPath:"#/components/schemas/AmlListItem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}

const schema54 = {"title":"An article","description":"One result of the search in the news [OAS26]","type":"object","required":["title","url","text","score","type","checkDate","publishDate"],"properties":{"title":{"type":["string","null"],"x-pii":"text","description":"Headline [OAS26]"},"url":{"type":["string","null"],"x-pii":"url","description":"Link; OAS26 sets no format [OAS26]"},"text":{"type":["string","null"],"x-pii":"text","description":"Excerpt [OAS26]"},"score":{"type":["string","null"],"description":"How well it matches; text here, a number elsewhere [OAS26]"},"type":{"description":"Tone of the article [OAS26]","oneOf":[{"type":"string","const":"NEGATIVE"},{"type":"null"}]},"checkDate":{"type":"string","description":"When the check ran [OAS26]","examples":["2026-01-01 00:02:10"]},"publishDate":{"type":["string","null"],"x-pii":"date","description":"When it was published, as text [OAS26]"}}};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AmlNewsItem/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AmlNewsItem/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.text === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/AmlNewsItem/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.score === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/AmlNewsItem/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.type === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/AmlNewsItem/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.checkDate === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/AmlNewsItem/required",keyword:"required",params:{missingProperty: "checkDate"},message:"must have required property '"+"checkDate"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.publishDate === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/AmlNewsItem/required",keyword:"required",params:{missingProperty: "publishDate"},message:"must have required property '"+"publishDate"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.title !== undefined){
let data0 = data.title;
if((typeof data0 !== "string") && (data0 !== null)){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/AmlNewsItem/properties/title/type",keyword:"type",params:{type: schema54.properties.title.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if((typeof data1 !== "string") && (data1 !== null)){
const err8 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/AmlNewsItem/properties/url/type",keyword:"type",params:{type: schema54.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.text !== undefined){
let data2 = data.text;
if((typeof data2 !== "string") && (data2 !== null)){
const err9 = {instancePath:instancePath+"/text",schemaPath:"#/components/schemas/AmlNewsItem/properties/text/type",keyword:"type",params:{type: schema54.properties.text.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.score !== undefined){
let data3 = data.score;
if((typeof data3 !== "string") && (data3 !== null)){
const err10 = {instancePath:instancePath+"/score",schemaPath:"#/components/schemas/AmlNewsItem/properties/score/type",keyword:"type",params:{type: schema54.properties.score.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
const _errs10 = errors;
let valid1 = false;
let passing0 = null;
const _errs11 = errors;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AmlNewsItem/properties/type/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("NEGATIVE" !== data4){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AmlNewsItem/properties/type/oneOf/0/const",keyword:"const",params:{allowedValue: "NEGATIVE"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs13 = errors;
if(data4 !== null){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AmlNewsItem/properties/type/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err14 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AmlNewsItem/properties/type/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.checkDate !== undefined){
if(typeof data.checkDate !== "string"){
const err15 = {instancePath:instancePath+"/checkDate",schemaPath:"#/components/schemas/AmlNewsItem/properties/checkDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.publishDate !== undefined){
let data6 = data.publishDate;
if((typeof data6 !== "string") && (data6 !== null)){
const err16 = {instancePath:instancePath+"/publishDate",schemaPath:"#/components/schemas/AmlNewsItem/properties/publishDate/type",keyword:"type",params:{type: schema54.properties.publishDate.type},message:"must be string,null"};
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
const err17 = {instancePath,schemaPath:"#/components/schemas/AmlNewsItem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AmlResult/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.serviceName === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AmlResult/required",keyword:"required",params:{missingProperty: "serviceName"},message:"must have required property '"+"serviceName"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.serviceGroupType === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/AmlResult/required",keyword:"required",params:{missingProperty: "serviceGroupType"},message:"must have required property '"+"serviceGroupType"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.uid === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/AmlResult/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.errorMessage === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/AmlResult/required",keyword:"required",params:{missingProperty: "errorMessage"},message:"must have required property '"+"errorMessage"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.status !== undefined){
if(!(validate128(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.serviceName !== undefined){
if(typeof data.serviceName !== "string"){
const err5 = {instancePath:instancePath+"/serviceName",schemaPath:"#/components/schemas/AmlResult/properties/serviceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.serviceGroupType !== undefined){
let data2 = data.serviceGroupType;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/serviceGroupType",schemaPath:"#/components/schemas/AmlResult/properties/serviceGroupType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("AML" !== data2){
const err7 = {instancePath:instancePath+"/serviceGroupType",schemaPath:"#/components/schemas/AmlResult/properties/serviceGroupType/const",keyword:"const",params:{allowedValue: "AML"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.uid !== undefined){
if(typeof data.uid !== "string"){
const err8 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/AmlResult/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.errorMessage !== undefined){
let data4 = data.errorMessage;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/errorMessage",schemaPath:"#/components/schemas/AmlResult/properties/errorMessage/type",keyword:"type",params:{type: schema50.properties.errorMessage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
let data5 = data.data;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs13 = errors;
let valid3 = false;
const _errs14 = errors;
if(!(validate130(data6, {instancePath:instancePath+"/data/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs15 = errors;
if(!(validate134(data6, {instancePath:instancePath+"/data/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err10 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/AmlResult/properties/data/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/AmlResult/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/AmlResult/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}

const schema55 = {"title":"Result of AML version 3","description":"One AML check with its news and matches [OAS26]","type":"object","required":["id","overallStatus","statusSetBy","statusSetAt","adverseMedia","amlCheck"],"properties":{"id":{"type":["string","null"],"x-pii":"id","description":"Id of the check [OAS26]; text [inferred]"},"overallStatus":{"type":["string","null"],"description":"Status of the check; values are not listed [OAS26]"},"statusSetBy":{"description":"Who set it [OAS26]","$ref":"#/components/schemas/FreeObjectOrNull"},"statusSetAt":{"type":["string","null"],"format":"date-time","description":"When it was set [OAS26]"},"adverseMedia":{"type":["array","null"],"description":"Articles [OAS26]","items":{"$ref":"#/components/schemas/AmlCheckArticle"}},"amlCheck":{"type":["array","null"],"description":"Matches [OAS26]","items":{"$ref":"#/components/schemas/AmlCheckMatch"}}}};
const schema56 = {"description":"An object whose keys no source names, or null","type":["object","null"],"additionalProperties":{"description":"Any value"}};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/components/schemas/FreeObjectOrNull/type",keyword:"type",params:{type: schema56.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}

const schema57 = {"title":"An article of AML version 3","type":"object","required":["title","url","text","score","type","publishDate"],"properties":{"title":{"type":["string","null"],"x-pii":"text","description":"Headline [OAS26]"},"url":{"type":"string","x-pii":"url","description":"Link; OAS26 sets no format [OAS26]"},"text":{"type":["string","null"],"x-pii":"text","description":"Excerpt [OAS26]"},"score":{"type":["string","null"],"description":"How well it matches, as text [OAS26]"},"type":{"type":["string","null"],"description":"Tone of the article, values not listed [OAS26]"},"publishDate":{"type":["string","null"],"x-pii":"date","description":"When it was published, as text [OAS26]"}}};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AmlCheckArticle/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AmlCheckArticle/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.text === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/AmlCheckArticle/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.score === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/AmlCheckArticle/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.type === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/AmlCheckArticle/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.publishDate === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/AmlCheckArticle/required",keyword:"required",params:{missingProperty: "publishDate"},message:"must have required property '"+"publishDate"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.title !== undefined){
let data0 = data.title;
if((typeof data0 !== "string") && (data0 !== null)){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/AmlCheckArticle/properties/title/type",keyword:"type",params:{type: schema57.properties.title.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err7 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/AmlCheckArticle/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.text !== undefined){
let data2 = data.text;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/text",schemaPath:"#/components/schemas/AmlCheckArticle/properties/text/type",keyword:"type",params:{type: schema57.properties.text.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.score !== undefined){
let data3 = data.score;
if((typeof data3 !== "string") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/score",schemaPath:"#/components/schemas/AmlCheckArticle/properties/score/type",keyword:"type",params:{type: schema57.properties.score.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/AmlCheckArticle/properties/type/type",keyword:"type",params:{type: schema57.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.publishDate !== undefined){
let data5 = data.publishDate;
if((typeof data5 !== "string") && (data5 !== null)){
const err11 = {instancePath:instancePath+"/publishDate",schemaPath:"#/components/schemas/AmlCheckArticle/properties/publishDate/type",keyword:"type",params:{type: schema57.properties.publishDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/AmlCheckArticle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}

const schema58 = {"title":"A match of AML version 3","type":"object","required":["addresses","countries","currentSanBodyIds","datasets","datesOfBirth","formerSanBodyIds","gender","match","name","nationalities","resourceId","score","version"],"properties":{"addresses":{"type":["array","null"],"description":"Known addresses [OAS26]","items":{"type":"object","properties":{"city":{"type":["string","null"],"x-pii":"address","description":"City [OAS26]"},"geography":{"type":["string","null"],"x-pii":"address","description":"Region or country as text [OAS26]"}}}},"countries":{"type":["array","null"],"description":"Known countries [OAS26]","items":{"type":"string"}},"currentSanBodyIds":{"type":["array","null"],"description":"Ids of bodies that list it now [OAS26]","items":{"type":"integer","x-pii":"number"}},"datasets":{"type":"array","description":"Lists that hold it [OAS26]","items":{"type":"string"}},"datesOfBirth":{"type":["array","null"],"description":"Known births, as text [OAS26]","items":{"type":"string","x-pii":"date"}},"formerSanBodyIds":{"type":["array","null"],"description":"Ids of bodies that listed it once [OAS26]","items":{"type":"integer","x-pii":"number"}},"gender":{"type":["string","null"],"description":"Gender, values not listed [OAS26]"},"match":{"type":"string","x-pii":"text","description":"What matched, values not listed [OAS26]"},"name":{"type":["string","null"],"x-pii":"name","description":"Name on the list [OAS26]"},"nationalities":{"type":["array","null"],"description":"Known nationalities [OAS26]; a list of texts [inferred]","items":{"type":"string","x-pii":"trait"}},"resourceId":{"type":"string","x-pii":"id","description":"Id of the entry [OAS26]"},"score":{"type":["integer","null"],"description":"How well it matches [OAS26]"},"version":{"type":"integer","description":"Version of the entry [OAS26]"},"pepTier":{"type":["string","null"],"description":"Tier of a politically exposed person; the key may be missing [OAS26]; text [inferred]"},"profileImage":{"type":["string","null"],"x-pii":"url","format":"uri","description":"Picture; the key may be missing [OAS26]"}}};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addresses === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AmlCheckMatch/required",keyword:"required",params:{missingProperty: "addresses"},message:"must have required property '"+"addresses"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.countries === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AmlCheckMatch/required",keyword:"required",params:{missingProperty: "countries"},message:"must have required property '"+"countries"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.currentSanBodyIds === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/AmlCheckMatch/required",keyword:"required",params:{missingProperty: "currentSanBodyIds"},message:"must have required property '"+"currentSanBodyIds"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.datasets === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/AmlCheckMatch/required",keyword:"required",params:{missingProperty: "datasets"},message:"must have required property '"+"datasets"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.datesOfBirth === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/AmlCheckMatch/required",keyword:"required",params:{missingProperty: "datesOfBirth"},message:"must have required property '"+"datesOfBirth"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.formerSanBodyIds === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/AmlCheckMatch/required",keyword:"required",params:{missingProperty: "formerSanBodyIds"},message:"must have required property '"+"formerSanBodyIds"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.gender === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/AmlCheckMatch/required",keyword:"required",params:{missingProperty: "gender"},message:"must have required property '"+"gender"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.match === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/AmlCheckMatch/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.name === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/AmlCheckMatch/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.nationalities === undefined){
const err9 = {instancePath,schemaPath:"#/components/schemas/AmlCheckMatch/required",keyword:"required",params:{missingProperty: "nationalities"},message:"must have required property '"+"nationalities"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.resourceId === undefined){
const err10 = {instancePath,schemaPath:"#/components/schemas/AmlCheckMatch/required",keyword:"required",params:{missingProperty: "resourceId"},message:"must have required property '"+"resourceId"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.score === undefined){
const err11 = {instancePath,schemaPath:"#/components/schemas/AmlCheckMatch/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.version === undefined){
const err12 = {instancePath,schemaPath:"#/components/schemas/AmlCheckMatch/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.addresses !== undefined){
let data0 = data.addresses;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err13 = {instancePath:instancePath+"/addresses",schemaPath:"#/components/schemas/AmlCheckMatch/properties/addresses/type",keyword:"type",params:{type: schema58.properties.addresses.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.city !== undefined){
let data2 = data1.city;
if((typeof data2 !== "string") && (data2 !== null)){
const err14 = {instancePath:instancePath+"/addresses/" + i0+"/city",schemaPath:"#/components/schemas/AmlCheckMatch/properties/addresses/items/properties/city/type",keyword:"type",params:{type: schema58.properties.addresses.items.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.geography !== undefined){
let data3 = data1.geography;
if((typeof data3 !== "string") && (data3 !== null)){
const err15 = {instancePath:instancePath+"/addresses/" + i0+"/geography",schemaPath:"#/components/schemas/AmlCheckMatch/properties/addresses/items/properties/geography/type",keyword:"type",params:{type: schema58.properties.addresses.items.properties.geography.type},message:"must be string,null"};
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
else {
const err16 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/components/schemas/AmlCheckMatch/properties/addresses/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data.countries !== undefined){
let data4 = data.countries;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err17 = {instancePath:instancePath+"/countries",schemaPath:"#/components/schemas/AmlCheckMatch/properties/countries/type",keyword:"type",params:{type: schema58.properties.countries.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err18 = {instancePath:instancePath+"/countries/" + i1,schemaPath:"#/components/schemas/AmlCheckMatch/properties/countries/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data.currentSanBodyIds !== undefined){
let data6 = data.currentSanBodyIds;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err19 = {instancePath:instancePath+"/currentSanBodyIds",schemaPath:"#/components/schemas/AmlCheckMatch/properties/currentSanBodyIds/type",keyword:"type",params:{type: schema58.properties.currentSanBodyIds.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err20 = {instancePath:instancePath+"/currentSanBodyIds/" + i2,schemaPath:"#/components/schemas/AmlCheckMatch/properties/currentSanBodyIds/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
}
if(data.datasets !== undefined){
let data8 = data.datasets;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(typeof data8[i3] !== "string"){
const err21 = {instancePath:instancePath+"/datasets/" + i3,schemaPath:"#/components/schemas/AmlCheckMatch/properties/datasets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/datasets",schemaPath:"#/components/schemas/AmlCheckMatch/properties/datasets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.datesOfBirth !== undefined){
let data10 = data.datesOfBirth;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err23 = {instancePath:instancePath+"/datesOfBirth",schemaPath:"#/components/schemas/AmlCheckMatch/properties/datesOfBirth/type",keyword:"type",params:{type: schema58.properties.datesOfBirth.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
if(typeof data10[i4] !== "string"){
const err24 = {instancePath:instancePath+"/datesOfBirth/" + i4,schemaPath:"#/components/schemas/AmlCheckMatch/properties/datesOfBirth/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
if(data.formerSanBodyIds !== undefined){
let data12 = data.formerSanBodyIds;
if((!(Array.isArray(data12))) && (data12 !== null)){
const err25 = {instancePath:instancePath+"/formerSanBodyIds",schemaPath:"#/components/schemas/AmlCheckMatch/properties/formerSanBodyIds/type",keyword:"type",params:{type: schema58.properties.formerSanBodyIds.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(Array.isArray(data12)){
const len5 = data12.length;
for(let i5=0; i5<len5; i5++){
let data13 = data12[i5];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err26 = {instancePath:instancePath+"/formerSanBodyIds/" + i5,schemaPath:"#/components/schemas/AmlCheckMatch/properties/formerSanBodyIds/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
}
if(data.gender !== undefined){
let data14 = data.gender;
if((typeof data14 !== "string") && (data14 !== null)){
const err27 = {instancePath:instancePath+"/gender",schemaPath:"#/components/schemas/AmlCheckMatch/properties/gender/type",keyword:"type",params:{type: schema58.properties.gender.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.match !== undefined){
if(typeof data.match !== "string"){
const err28 = {instancePath:instancePath+"/match",schemaPath:"#/components/schemas/AmlCheckMatch/properties/match/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.name !== undefined){
let data16 = data.name;
if((typeof data16 !== "string") && (data16 !== null)){
const err29 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/AmlCheckMatch/properties/name/type",keyword:"type",params:{type: schema58.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.nationalities !== undefined){
let data17 = data.nationalities;
if((!(Array.isArray(data17))) && (data17 !== null)){
const err30 = {instancePath:instancePath+"/nationalities",schemaPath:"#/components/schemas/AmlCheckMatch/properties/nationalities/type",keyword:"type",params:{type: schema58.properties.nationalities.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(Array.isArray(data17)){
const len6 = data17.length;
for(let i6=0; i6<len6; i6++){
if(typeof data17[i6] !== "string"){
const err31 = {instancePath:instancePath+"/nationalities/" + i6,schemaPath:"#/components/schemas/AmlCheckMatch/properties/nationalities/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data.resourceId !== undefined){
if(typeof data.resourceId !== "string"){
const err32 = {instancePath:instancePath+"/resourceId",schemaPath:"#/components/schemas/AmlCheckMatch/properties/resourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.score !== undefined){
let data20 = data.score;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
const err33 = {instancePath:instancePath+"/score",schemaPath:"#/components/schemas/AmlCheckMatch/properties/score/type",keyword:"type",params:{type: schema58.properties.score.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.version !== undefined){
let data21 = data.version;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err34 = {instancePath:instancePath+"/version",schemaPath:"#/components/schemas/AmlCheckMatch/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.pepTier !== undefined){
let data22 = data.pepTier;
if((typeof data22 !== "string") && (data22 !== null)){
const err35 = {instancePath:instancePath+"/pepTier",schemaPath:"#/components/schemas/AmlCheckMatch/properties/pepTier/type",keyword:"type",params:{type: schema58.properties.pepTier.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.profileImage !== undefined){
let data23 = data.profileImage;
if((typeof data23 !== "string") && (data23 !== null)){
const err36 = {instancePath:instancePath+"/profileImage",schemaPath:"#/components/schemas/AmlCheckMatch/properties/profileImage/type",keyword:"type",params:{type: schema58.properties.profileImage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data23 === "string"){
if(!(formats0(data23))){
const err37 = {instancePath:instancePath+"/profileImage",schemaPath:"#/components/schemas/AmlCheckMatch/properties/profileImage/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
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
else {
const err38 = {instancePath,schemaPath:"#/components/schemas/AmlCheckMatch/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

const formats6 = formats["date-time"];

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AmlCheck/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.overallStatus === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AmlCheck/required",keyword:"required",params:{missingProperty: "overallStatus"},message:"must have required property '"+"overallStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.statusSetBy === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/AmlCheck/required",keyword:"required",params:{missingProperty: "statusSetBy"},message:"must have required property '"+"statusSetBy"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.statusSetAt === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/AmlCheck/required",keyword:"required",params:{missingProperty: "statusSetAt"},message:"must have required property '"+"statusSetAt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.adverseMedia === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/AmlCheck/required",keyword:"required",params:{missingProperty: "adverseMedia"},message:"must have required property '"+"adverseMedia"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.amlCheck === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/AmlCheck/required",keyword:"required",params:{missingProperty: "amlCheck"},message:"must have required property '"+"amlCheck"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/AmlCheck/properties/id/type",keyword:"type",params:{type: schema55.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.overallStatus !== undefined){
let data1 = data.overallStatus;
if((typeof data1 !== "string") && (data1 !== null)){
const err7 = {instancePath:instancePath+"/overallStatus",schemaPath:"#/components/schemas/AmlCheck/properties/overallStatus/type",keyword:"type",params:{type: schema55.properties.overallStatus.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.statusSetBy !== undefined){
if(!(validate138(data.statusSetBy, {instancePath:instancePath+"/statusSetBy",parentData:data,parentDataProperty:"statusSetBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.statusSetAt !== undefined){
let data3 = data.statusSetAt;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/statusSetAt",schemaPath:"#/components/schemas/AmlCheck/properties/statusSetAt/type",keyword:"type",params:{type: schema55.properties.statusSetAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(!(formats6(data3))){
const err9 = {instancePath:instancePath+"/statusSetAt",schemaPath:"#/components/schemas/AmlCheck/properties/statusSetAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data.adverseMedia !== undefined){
let data4 = data.adverseMedia;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err10 = {instancePath:instancePath+"/adverseMedia",schemaPath:"#/components/schemas/AmlCheck/properties/adverseMedia/type",keyword:"type",params:{type: schema55.properties.adverseMedia.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate140(data4[i0], {instancePath:instancePath+"/adverseMedia/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
}
}
if(data.amlCheck !== undefined){
let data6 = data.amlCheck;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err11 = {instancePath:instancePath+"/amlCheck",schemaPath:"#/components/schemas/AmlCheck/properties/amlCheck/type",keyword:"type",params:{type: schema55.properties.amlCheck.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate142(data6[i1], {instancePath:instancePath+"/amlCheck/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/AmlCheck/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}

const schema59 = {"title":"One result of the lost or invalid document check","description":"The envelope of an AML result, with documents [OAS26]","type":"object","required":["status","serviceName","uid","errorMessage","data"],"properties":{"status":{"$ref":"#/components/schemas/ServiceStatus"},"serviceName":{"type":"string","description":"Name of the service; the example is documented [OAS26, WL23]","examples":["IrdInvalidPapers"]},"serviceGroupType":{"type":"string","const":"LID","default":"LID","description":"Group of the service; the key may be missing [OAS26]"},"uid":{"type":"string","x-pii":"id","description":"See AmlResult [OAS26]"},"errorMessage":{"type":["string","null"],"x-pii":"text","description":"Text of a failed check [OAS26]"},"data":{"type":"array","description":"Documents found [OAS26]","items":{"$ref":"#/components/schemas/LidItem"}}}};
const schema60 = {"title":"A lost or invalid document","type":"object","required":["documentNumber","documentType","valid","expiryDate","checkDate"],"properties":{"documentNumber":{"type":"string","x-pii":"number","description":"Number of the document [OAS26]","examples":["X00000042"]},"documentType":{"type":["string","null"],"description":"Kind of document, values not listed [OAS26]"},"valid":{"type":"boolean","description":"Whether the document is valid [OAS26]"},"expiryDate":{"type":"string","x-pii":"date","description":"Expiry, as text [OAS26]"},"checkDate":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$","description":"When the check ran [OAS26]; format [WL23]","examples":["2026-01-01 00:02:10"]}}};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.documentNumber === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/LidItem/required",keyword:"required",params:{missingProperty: "documentNumber"},message:"must have required property '"+"documentNumber"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.documentType === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/LidItem/required",keyword:"required",params:{missingProperty: "documentType"},message:"must have required property '"+"documentType"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.valid === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/LidItem/required",keyword:"required",params:{missingProperty: "valid"},message:"must have required property '"+"valid"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.expiryDate === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/LidItem/required",keyword:"required",params:{missingProperty: "expiryDate"},message:"must have required property '"+"expiryDate"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.checkDate === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/LidItem/required",keyword:"required",params:{missingProperty: "checkDate"},message:"must have required property '"+"checkDate"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.documentNumber !== undefined){
if(typeof data.documentNumber !== "string"){
const err5 = {instancePath:instancePath+"/documentNumber",schemaPath:"#/components/schemas/LidItem/properties/documentNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.documentType !== undefined){
let data1 = data.documentType;
if((typeof data1 !== "string") && (data1 !== null)){
const err6 = {instancePath:instancePath+"/documentType",schemaPath:"#/components/schemas/LidItem/properties/documentType/type",keyword:"type",params:{type: schema60.properties.documentType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.valid !== undefined){
if(typeof data.valid !== "boolean"){
const err7 = {instancePath:instancePath+"/valid",schemaPath:"#/components/schemas/LidItem/properties/valid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.expiryDate !== undefined){
if(typeof data.expiryDate !== "string"){
const err8 = {instancePath:instancePath+"/expiryDate",schemaPath:"#/components/schemas/LidItem/properties/expiryDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.checkDate !== undefined){
let data4 = data.checkDate;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err9 = {instancePath:instancePath+"/checkDate",schemaPath:"#/components/schemas/LidItem/properties/checkDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"+"\""};
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
const err10 = {instancePath:instancePath+"/checkDate",schemaPath:"#/components/schemas/LidItem/properties/checkDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath,schemaPath:"#/components/schemas/LidItem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}


function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/LidResult/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.serviceName === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/LidResult/required",keyword:"required",params:{missingProperty: "serviceName"},message:"must have required property '"+"serviceName"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.uid === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/LidResult/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.errorMessage === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/LidResult/required",keyword:"required",params:{missingProperty: "errorMessage"},message:"must have required property '"+"errorMessage"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.data === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/LidResult/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.status !== undefined){
if(!(validate128(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.serviceName !== undefined){
if(typeof data.serviceName !== "string"){
const err5 = {instancePath:instancePath+"/serviceName",schemaPath:"#/components/schemas/LidResult/properties/serviceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.serviceGroupType !== undefined){
let data2 = data.serviceGroupType;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/serviceGroupType",schemaPath:"#/components/schemas/LidResult/properties/serviceGroupType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("LID" !== data2){
const err7 = {instancePath:instancePath+"/serviceGroupType",schemaPath:"#/components/schemas/LidResult/properties/serviceGroupType/const",keyword:"const",params:{allowedValue: "LID"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.uid !== undefined){
if(typeof data.uid !== "string"){
const err8 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/LidResult/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.errorMessage !== undefined){
let data4 = data.errorMessage;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/errorMessage",schemaPath:"#/components/schemas/LidResult/properties/errorMessage/type",keyword:"type",params:{type: schema59.properties.errorMessage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
let data5 = data.data;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate147(data5[i0], {instancePath:instancePath+"/data/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/LidResult/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err11 = {instancePath,schemaPath:"#/components/schemas/LidResult/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}

const schema61 = {"title":"One result of the United States criminal check","description":"The envelope of a LID result [OAS26]","type":"object","required":["status","serviceName","uid","errorMessage","data"],"properties":{"status":{"$ref":"#/components/schemas/ServiceStatus"},"serviceName":{"type":"string","description":"Name of the service [OAS26]"},"serviceGroupType":{"type":"string","const":"CRIMINAL_CHECK","default":"CRIMINAL_CHECK","description":"Group of the service; the key may be missing [OAS26]"},"uid":{"type":"string","x-pii":"id","description":"See AmlResult [OAS26]"},"errorMessage":{"type":["string","null"],"x-pii":"text","description":"Text of a failed check [OAS26]"},"data":{"type":"array","description":"Records found [OAS26]","items":{"$ref":"#/components/schemas/CriminalRecord"}}}};
const schema62 = {"title":"A criminal record","type":"object","required":["fullName","county","region","offenses"],"properties":{"fullName":{"type":["string","null"],"x-pii":"name","description":"Name on the record [OAS26]"},"county":{"type":["string","null"],"x-pii":"address","description":"County of the court [OAS26]"},"region":{"type":["string","null"],"x-pii":"address","description":"One of the 50 states, or DC; whether names or codes is not known to us [OAS26]"},"offenses":{"type":"array","description":"Offences on the record [OAS26]","items":{"$ref":"#/components/schemas/CriminalOffense"}}}};
const schema63 = {"title":"An offence","type":"object","required":["offense","offenseClass","offenseDescription","offenseLevel","sentenceDate","courtName","courtCaseNumber","releaseDate"],"properties":{"offense":{"type":["string","null"],"x-pii":"text","description":"Offence [OAS26]"},"offenseClass":{"type":["string","null"],"x-pii":"text","description":"Class [OAS26]"},"offenseDescription":{"type":["string","null"],"x-pii":"text","description":"Description [OAS26]"},"offenseLevel":{"type":["string","null"],"x-pii":"text","description":"Level [OAS26]"},"sentenceDate":{"type":["string","null"],"x-pii":"date","description":"When sentenced, as text [OAS26]"},"courtName":{"type":["string","null"],"x-pii":"text","description":"Court [OAS26]"},"courtCaseNumber":{"type":["string","null"],"x-pii":"number","description":"Case number [OAS26]"},"releaseDate":{"type":["string","null"],"x-pii":"date","description":"When released, as text [OAS26]"}}};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.offense === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/CriminalOffense/required",keyword:"required",params:{missingProperty: "offense"},message:"must have required property '"+"offense"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.offenseClass === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/CriminalOffense/required",keyword:"required",params:{missingProperty: "offenseClass"},message:"must have required property '"+"offenseClass"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.offenseDescription === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/CriminalOffense/required",keyword:"required",params:{missingProperty: "offenseDescription"},message:"must have required property '"+"offenseDescription"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.offenseLevel === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/CriminalOffense/required",keyword:"required",params:{missingProperty: "offenseLevel"},message:"must have required property '"+"offenseLevel"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.sentenceDate === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/CriminalOffense/required",keyword:"required",params:{missingProperty: "sentenceDate"},message:"must have required property '"+"sentenceDate"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.courtName === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/CriminalOffense/required",keyword:"required",params:{missingProperty: "courtName"},message:"must have required property '"+"courtName"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.courtCaseNumber === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/CriminalOffense/required",keyword:"required",params:{missingProperty: "courtCaseNumber"},message:"must have required property '"+"courtCaseNumber"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.releaseDate === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/CriminalOffense/required",keyword:"required",params:{missingProperty: "releaseDate"},message:"must have required property '"+"releaseDate"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.offense !== undefined){
let data0 = data.offense;
if((typeof data0 !== "string") && (data0 !== null)){
const err8 = {instancePath:instancePath+"/offense",schemaPath:"#/components/schemas/CriminalOffense/properties/offense/type",keyword:"type",params:{type: schema63.properties.offense.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.offenseClass !== undefined){
let data1 = data.offenseClass;
if((typeof data1 !== "string") && (data1 !== null)){
const err9 = {instancePath:instancePath+"/offenseClass",schemaPath:"#/components/schemas/CriminalOffense/properties/offenseClass/type",keyword:"type",params:{type: schema63.properties.offenseClass.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.offenseDescription !== undefined){
let data2 = data.offenseDescription;
if((typeof data2 !== "string") && (data2 !== null)){
const err10 = {instancePath:instancePath+"/offenseDescription",schemaPath:"#/components/schemas/CriminalOffense/properties/offenseDescription/type",keyword:"type",params:{type: schema63.properties.offenseDescription.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.offenseLevel !== undefined){
let data3 = data.offenseLevel;
if((typeof data3 !== "string") && (data3 !== null)){
const err11 = {instancePath:instancePath+"/offenseLevel",schemaPath:"#/components/schemas/CriminalOffense/properties/offenseLevel/type",keyword:"type",params:{type: schema63.properties.offenseLevel.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.sentenceDate !== undefined){
let data4 = data.sentenceDate;
if((typeof data4 !== "string") && (data4 !== null)){
const err12 = {instancePath:instancePath+"/sentenceDate",schemaPath:"#/components/schemas/CriminalOffense/properties/sentenceDate/type",keyword:"type",params:{type: schema63.properties.sentenceDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.courtName !== undefined){
let data5 = data.courtName;
if((typeof data5 !== "string") && (data5 !== null)){
const err13 = {instancePath:instancePath+"/courtName",schemaPath:"#/components/schemas/CriminalOffense/properties/courtName/type",keyword:"type",params:{type: schema63.properties.courtName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.courtCaseNumber !== undefined){
let data6 = data.courtCaseNumber;
if((typeof data6 !== "string") && (data6 !== null)){
const err14 = {instancePath:instancePath+"/courtCaseNumber",schemaPath:"#/components/schemas/CriminalOffense/properties/courtCaseNumber/type",keyword:"type",params:{type: schema63.properties.courtCaseNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.releaseDate !== undefined){
let data7 = data.releaseDate;
if((typeof data7 !== "string") && (data7 !== null)){
const err15 = {instancePath:instancePath+"/releaseDate",schemaPath:"#/components/schemas/CriminalOffense/properties/releaseDate/type",keyword:"type",params:{type: schema63.properties.releaseDate.type},message:"must be string,null"};
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
else {
const err16 = {instancePath,schemaPath:"#/components/schemas/CriminalOffense/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}


function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fullName === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/CriminalRecord/required",keyword:"required",params:{missingProperty: "fullName"},message:"must have required property '"+"fullName"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.county === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/CriminalRecord/required",keyword:"required",params:{missingProperty: "county"},message:"must have required property '"+"county"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.region === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/CriminalRecord/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.offenses === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/CriminalRecord/required",keyword:"required",params:{missingProperty: "offenses"},message:"must have required property '"+"offenses"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.fullName !== undefined){
let data0 = data.fullName;
if((typeof data0 !== "string") && (data0 !== null)){
const err4 = {instancePath:instancePath+"/fullName",schemaPath:"#/components/schemas/CriminalRecord/properties/fullName/type",keyword:"type",params:{type: schema62.properties.fullName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.county !== undefined){
let data1 = data.county;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/county",schemaPath:"#/components/schemas/CriminalRecord/properties/county/type",keyword:"type",params:{type: schema62.properties.county.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.region !== undefined){
let data2 = data.region;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/region",schemaPath:"#/components/schemas/CriminalRecord/properties/region/type",keyword:"type",params:{type: schema62.properties.region.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.offenses !== undefined){
let data3 = data.offenses;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate153(data3[i0], {instancePath:instancePath+"/offenses/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/offenses",schemaPath:"#/components/schemas/CriminalRecord/properties/offenses/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err8 = {instancePath,schemaPath:"#/components/schemas/CriminalRecord/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/CriminalCheckResult/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.serviceName === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/CriminalCheckResult/required",keyword:"required",params:{missingProperty: "serviceName"},message:"must have required property '"+"serviceName"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.uid === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/CriminalCheckResult/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.errorMessage === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/CriminalCheckResult/required",keyword:"required",params:{missingProperty: "errorMessage"},message:"must have required property '"+"errorMessage"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.data === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/CriminalCheckResult/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.status !== undefined){
if(!(validate128(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.serviceName !== undefined){
if(typeof data.serviceName !== "string"){
const err5 = {instancePath:instancePath+"/serviceName",schemaPath:"#/components/schemas/CriminalCheckResult/properties/serviceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.serviceGroupType !== undefined){
let data2 = data.serviceGroupType;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/serviceGroupType",schemaPath:"#/components/schemas/CriminalCheckResult/properties/serviceGroupType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("CRIMINAL_CHECK" !== data2){
const err7 = {instancePath:instancePath+"/serviceGroupType",schemaPath:"#/components/schemas/CriminalCheckResult/properties/serviceGroupType/const",keyword:"const",params:{allowedValue: "CRIMINAL_CHECK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.uid !== undefined){
if(typeof data.uid !== "string"){
const err8 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/CriminalCheckResult/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.errorMessage !== undefined){
let data4 = data.errorMessage;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/errorMessage",schemaPath:"#/components/schemas/CriminalCheckResult/properties/errorMessage/type",keyword:"type",params:{type: schema61.properties.errorMessage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
let data5 = data.data;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate152(data5[i0], {instancePath:instancePath+"/data/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/CriminalCheckResult/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err11 = {instancePath,schemaPath:"#/components/schemas/CriminalCheckResult/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 100 && func1(data) > 100){
const err0 = {instancePath,schemaPath:"#/components/schemas/ClientId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err1 = {instancePath,schemaPath:"#/components/schemas/ClientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}

const schema65 = {"title":"Registry check, Hungary","type":"object","required":["resourceType","checkedMrz","firstName","lastName","maidenName","mothersMaidenName","birthPlace","birthDate","address","residentialAddress","idCard","passport","additionalData","nationality"],"properties":{"resourceType":{"type":"string","const":"HungaryRegistryCenterCheck","description":"Tells the three registry checks apart [OAS26]"},"checkedMrz":{"type":"string","x-pii":"mrz","maxLength":100,"description":"Machine-readable zone that was looked up [OAS26]"},"firstName":{"type":["string","null"],"x-pii":"name","maxLength":100,"description":"First name in the registry [OAS26]"},"lastName":{"type":["string","null"],"x-pii":"name","maxLength":100,"description":"Last name in the registry [OAS26]"},"maidenName":{"type":["string","null"],"x-pii":"name","maxLength":100,"description":"Name at birth in the registry [OAS26]"},"mothersMaidenName":{"type":["string","null"],"x-pii":"name","maxLength":100,"description":"Mother's name at birth in the registry [OAS26]"},"birthPlace":{"type":["string","null"],"x-pii":"address","maxLength":100,"description":"Place of birth in the registry [OAS26]"},"birthDate":{"type":["string","null"],"x-pii":"date","format":"date","description":"Date of birth in the registry [OAS26]"},"address":{"description":"Address, free form [OAS26]","$ref":"#/components/schemas/FreeObjectOrNull"},"residentialAddress":{"description":"Residence, free form [OAS26]","$ref":"#/components/schemas/FreeObjectOrNull"},"idCard":{"description":"Identity card, free form [OAS26]","$ref":"#/components/schemas/FreeObjectOrNull"},"passport":{"description":"Passport, free form [OAS26]","$ref":"#/components/schemas/FreeObjectOrNull"},"additionalData":{"description":"Further data, free form [OAS26]","$ref":"#/components/schemas/FreeObjectOrNull"},"nationality":{"description":"Nationality in the registry [OAS26]","oneOf":[{"$ref":"#/components/schemas/CountryCode"},{"type":"null"}]}}};
const formats10 = formats.date;

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resourceType === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "resourceType"},message:"must have required property '"+"resourceType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.checkedMrz === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "checkedMrz"},message:"must have required property '"+"checkedMrz"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.firstName === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "firstName"},message:"must have required property '"+"firstName"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.lastName === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "lastName"},message:"must have required property '"+"lastName"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.maidenName === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "maidenName"},message:"must have required property '"+"maidenName"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.mothersMaidenName === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "mothersMaidenName"},message:"must have required property '"+"mothersMaidenName"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.birthPlace === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "birthPlace"},message:"must have required property '"+"birthPlace"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.birthDate === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "birthDate"},message:"must have required property '"+"birthDate"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.address === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.residentialAddress === undefined){
const err9 = {instancePath,schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "residentialAddress"},message:"must have required property '"+"residentialAddress"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.idCard === undefined){
const err10 = {instancePath,schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "idCard"},message:"must have required property '"+"idCard"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.passport === undefined){
const err11 = {instancePath,schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "passport"},message:"must have required property '"+"passport"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.additionalData === undefined){
const err12 = {instancePath,schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "additionalData"},message:"must have required property '"+"additionalData"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.nationality === undefined){
const err13 = {instancePath,schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "nationality"},message:"must have required property '"+"nationality"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.resourceType !== undefined){
let data0 = data.resourceType;
if(typeof data0 !== "string"){
const err14 = {instancePath:instancePath+"/resourceType",schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/properties/resourceType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if("HungaryRegistryCenterCheck" !== data0){
const err15 = {instancePath:instancePath+"/resourceType",schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/properties/resourceType/const",keyword:"const",params:{allowedValue: "HungaryRegistryCenterCheck"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.checkedMrz !== undefined){
let data1 = data.checkedMrz;
if(typeof data1 === "string"){
if(data1.length > 100 && func1(data1) > 100){
const err16 = {instancePath:instancePath+"/checkedMrz",schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/properties/checkedMrz/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err17 = {instancePath:instancePath+"/checkedMrz",schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/properties/checkedMrz/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.firstName !== undefined){
let data2 = data.firstName;
if((typeof data2 !== "string") && (data2 !== null)){
const err18 = {instancePath:instancePath+"/firstName",schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/properties/firstName/type",keyword:"type",params:{type: schema65.properties.firstName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 100 && func1(data2) > 100){
const err19 = {instancePath:instancePath+"/firstName",schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/properties/firstName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
if(data.lastName !== undefined){
let data3 = data.lastName;
if((typeof data3 !== "string") && (data3 !== null)){
const err20 = {instancePath:instancePath+"/lastName",schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/properties/lastName/type",keyword:"type",params:{type: schema65.properties.lastName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length > 100 && func1(data3) > 100){
const err21 = {instancePath:instancePath+"/lastName",schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/properties/lastName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
if(data.maidenName !== undefined){
let data4 = data.maidenName;
if((typeof data4 !== "string") && (data4 !== null)){
const err22 = {instancePath:instancePath+"/maidenName",schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/properties/maidenName/type",keyword:"type",params:{type: schema65.properties.maidenName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 100 && func1(data4) > 100){
const err23 = {instancePath:instancePath+"/maidenName",schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/properties/maidenName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.mothersMaidenName !== undefined){
let data5 = data.mothersMaidenName;
if((typeof data5 !== "string") && (data5 !== null)){
const err24 = {instancePath:instancePath+"/mothersMaidenName",schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/properties/mothersMaidenName/type",keyword:"type",params:{type: schema65.properties.mothersMaidenName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 100 && func1(data5) > 100){
const err25 = {instancePath:instancePath+"/mothersMaidenName",schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/properties/mothersMaidenName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
if(data.birthPlace !== undefined){
let data6 = data.birthPlace;
if((typeof data6 !== "string") && (data6 !== null)){
const err26 = {instancePath:instancePath+"/birthPlace",schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/properties/birthPlace/type",keyword:"type",params:{type: schema65.properties.birthPlace.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length > 100 && func1(data6) > 100){
const err27 = {instancePath:instancePath+"/birthPlace",schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/properties/birthPlace/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.birthDate !== undefined){
let data7 = data.birthDate;
if((typeof data7 !== "string") && (data7 !== null)){
const err28 = {instancePath:instancePath+"/birthDate",schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/properties/birthDate/type",keyword:"type",params:{type: schema65.properties.birthDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data7 === "string"){
if(!(formats10(data7))){
const err29 = {instancePath:instancePath+"/birthDate",schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/properties/birthDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
if(data.address !== undefined){
if(!(validate138(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.residentialAddress !== undefined){
if(!(validate138(data.residentialAddress, {instancePath:instancePath+"/residentialAddress",parentData:data,parentDataProperty:"residentialAddress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.idCard !== undefined){
if(!(validate138(data.idCard, {instancePath:instancePath+"/idCard",parentData:data,parentDataProperty:"idCard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.passport !== undefined){
if(!(validate138(data.passport, {instancePath:instancePath+"/passport",parentData:data,parentDataProperty:"passport",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.additionalData !== undefined){
if(!(validate138(data.additionalData, {instancePath:instancePath+"/additionalData",parentData:data,parentDataProperty:"additionalData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.nationality !== undefined){
let data13 = data.nationality;
const _errs23 = errors;
let valid1 = false;
let passing0 = null;
const _errs24 = errors;
if(!(validate101(data13, {instancePath:instancePath+"/nationality",parentData:data,parentDataProperty:"nationality",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var _valid0 = _errs24 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs25 = errors;
if(data13 !== null){
const err30 = {instancePath:instancePath+"/nationality",schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/properties/nationality/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err31 = {instancePath:instancePath+"/nationality",schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/properties/nationality/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/components/schemas/HungaryRegistryCenterCheck/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}

const schema66 = {"title":"Registry check, Lithuania","type":"object","required":["resourceType","checkedPersonalNumber","checkedDocumentType","personalNumber","name","surname","documentNumber","documentExpiration","facePhoto"],"properties":{"resourceType":{"type":"string","const":"LithuaniaRegistryCenterCheck","description":"Tells the three registry checks apart [OAS26]"},"checkedPersonalNumber":{"type":"string","x-pii":"number","maxLength":30,"description":"Personal number that was looked up [OAS26]"},"checkedDocumentType":{"type":"string","maxLength":2,"description":"Kind of document that was looked up, two characters [OAS26]"},"personalNumber":{"type":["string","null"],"x-pii":"number","maxLength":30,"description":"Personal number in the registry [OAS26]"},"name":{"type":["string","null"],"x-pii":"name","maxLength":100,"description":"First name in the registry [OAS26]"},"surname":{"type":["string","null"],"x-pii":"name","maxLength":100,"description":"Last name in the registry [OAS26]"},"documentNumber":{"type":["string","null"],"x-pii":"number","maxLength":100,"description":"Document number in the registry [OAS26]"},"documentExpiration":{"type":["string","null"],"x-pii":"date","format":"date","description":"Expiry in the registry [OAS26]"},"facePhoto":{"type":["string","null"],"x-pii":"url","format":"uri","description":"Link to the photo in the registry [OAS26]"}}};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resourceType === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "resourceType"},message:"must have required property '"+"resourceType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.checkedPersonalNumber === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "checkedPersonalNumber"},message:"must have required property '"+"checkedPersonalNumber"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.checkedDocumentType === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "checkedDocumentType"},message:"must have required property '"+"checkedDocumentType"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.personalNumber === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "personalNumber"},message:"must have required property '"+"personalNumber"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.name === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.surname === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "surname"},message:"must have required property '"+"surname"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.documentNumber === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "documentNumber"},message:"must have required property '"+"documentNumber"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.documentExpiration === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "documentExpiration"},message:"must have required property '"+"documentExpiration"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.facePhoto === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/required",keyword:"required",params:{missingProperty: "facePhoto"},message:"must have required property '"+"facePhoto"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.resourceType !== undefined){
let data0 = data.resourceType;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/resourceType",schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/properties/resourceType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("LithuaniaRegistryCenterCheck" !== data0){
const err10 = {instancePath:instancePath+"/resourceType",schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/properties/resourceType/const",keyword:"const",params:{allowedValue: "LithuaniaRegistryCenterCheck"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.checkedPersonalNumber !== undefined){
let data1 = data.checkedPersonalNumber;
if(typeof data1 === "string"){
if(data1.length > 30 && func1(data1) > 30){
const err11 = {instancePath:instancePath+"/checkedPersonalNumber",schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/properties/checkedPersonalNumber/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
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
const err12 = {instancePath:instancePath+"/checkedPersonalNumber",schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/properties/checkedPersonalNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.checkedDocumentType !== undefined){
let data2 = data.checkedDocumentType;
if(typeof data2 === "string"){
if(data2.length > 2 && func1(data2) > 2){
const err13 = {instancePath:instancePath+"/checkedDocumentType",schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/properties/checkedDocumentType/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
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
const err14 = {instancePath:instancePath+"/checkedDocumentType",schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/properties/checkedDocumentType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.personalNumber !== undefined){
let data3 = data.personalNumber;
if((typeof data3 !== "string") && (data3 !== null)){
const err15 = {instancePath:instancePath+"/personalNumber",schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/properties/personalNumber/type",keyword:"type",params:{type: schema66.properties.personalNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length > 30 && func1(data3) > 30){
const err16 = {instancePath:instancePath+"/personalNumber",schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/properties/personalNumber/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
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
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/properties/name/type",keyword:"type",params:{type: schema66.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 100 && func1(data4) > 100){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
if(data.surname !== undefined){
let data5 = data.surname;
if((typeof data5 !== "string") && (data5 !== null)){
const err19 = {instancePath:instancePath+"/surname",schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/properties/surname/type",keyword:"type",params:{type: schema66.properties.surname.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 100 && func1(data5) > 100){
const err20 = {instancePath:instancePath+"/surname",schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/properties/surname/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
if(data.documentNumber !== undefined){
let data6 = data.documentNumber;
if((typeof data6 !== "string") && (data6 !== null)){
const err21 = {instancePath:instancePath+"/documentNumber",schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/properties/documentNumber/type",keyword:"type",params:{type: schema66.properties.documentNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length > 100 && func1(data6) > 100){
const err22 = {instancePath:instancePath+"/documentNumber",schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/properties/documentNumber/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
if(data.documentExpiration !== undefined){
let data7 = data.documentExpiration;
if((typeof data7 !== "string") && (data7 !== null)){
const err23 = {instancePath:instancePath+"/documentExpiration",schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/properties/documentExpiration/type",keyword:"type",params:{type: schema66.properties.documentExpiration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data7 === "string"){
if(!(formats10(data7))){
const err24 = {instancePath:instancePath+"/documentExpiration",schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/properties/documentExpiration/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.facePhoto !== undefined){
let data8 = data.facePhoto;
if((typeof data8 !== "string") && (data8 !== null)){
const err25 = {instancePath:instancePath+"/facePhoto",schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/properties/facePhoto/type",keyword:"type",params:{type: schema66.properties.facePhoto.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err26 = {instancePath:instancePath+"/facePhoto",schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/properties/facePhoto/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
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
}
else {
const err27 = {instancePath,schemaPath:"#/components/schemas/LithuaniaRegistryCenterCheck/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}

const schema67 = {"title":"Registry check, United States","description":"Each value of the registry, and beside it how it compares [OAS26]","type":"object","required":["resourceType","firstName","firstNameStatus","lastName","lastNameStatus","middleName","middleNameStatus","dob","dobStatus","yob","yobStatus","address1","address1Status","address2","address2Status","city","cityStatus","state","stateStatus","zip","zipStatus","idNum","idNumStatus","phone","phoneStatus","email","emailStatus"],"properties":{"resourceType":{"type":"string","const":"Us15RegistryCenterCheck","description":"Tells the three registry checks apart [OAS26]"},"firstName":{"type":"string","x-pii":"name","maxLength":100,"description":"First name [OAS26]"},"firstNameStatus":{"$ref":"#/components/schemas/RegistryMatchOrNull"},"lastName":{"type":"string","x-pii":"name","maxLength":100,"description":"Last name [OAS26]"},"lastNameStatus":{"$ref":"#/components/schemas/RegistryMatchOrNull"},"middleName":{"type":["string","null"],"x-pii":"name","maxLength":100,"description":"Middle name [OAS26]"},"middleNameStatus":{"$ref":"#/components/schemas/RegistryMatchOrNull"},"dob":{"type":["string","null"],"x-pii":"date","format":"date","description":"Date of birth [OAS26]"},"dobStatus":{"$ref":"#/components/schemas/RegistryMatchOrNull"},"yob":{"type":["integer","null"],"x-pii":"date","description":"Year of birth [OAS26]"},"yobStatus":{"$ref":"#/components/schemas/RegistryMatchOrNull"},"address1":{"type":["string","null"],"x-pii":"address","maxLength":255,"description":"Address, first line [OAS26]"},"address1Status":{"$ref":"#/components/schemas/RegistryMatchOrNull"},"address2":{"type":["string","null"],"x-pii":"address","maxLength":255,"description":"Address, second line [OAS26]"},"address2Status":{"$ref":"#/components/schemas/RegistryMatchOrNull"},"city":{"type":["string","null"],"x-pii":"address","maxLength":100,"description":"City [OAS26]"},"cityStatus":{"$ref":"#/components/schemas/RegistryMatchOrNull"},"state":{"type":["string","null"],"maxLength":2,"description":"State, two letters [OAS26]"},"stateStatus":{"$ref":"#/components/schemas/RegistryMatchOrNull"},"zip":{"type":["string","null"],"x-pii":"address","maxLength":10,"description":"Postal code [OAS26]"},"zipStatus":{"$ref":"#/components/schemas/RegistryMatchOrNull"},"idNum":{"type":["string","null"],"x-pii":"number","maxLength":9,"description":"Personal number [OAS26]"},"idNumStatus":{"$ref":"#/components/schemas/RegistryMatchOrNull"},"phone":{"type":["string","null"],"x-pii":"phone","description":"Telephone number [OAS26]"},"phoneStatus":{"$ref":"#/components/schemas/RegistryMatchOrNull"},"email":{"type":["string","null"],"x-pii":"email","maxLength":254,"description":"E-mail address [OAS26]"},"emailStatus":{"$ref":"#/components/schemas/RegistryMatchOrNull"}}};
const schema69 = {"description":"Outcome of one comparison with a registry [OAS26]","type":"string","enum":["MATCH","NO_MATCH","PARTIAL_MATCH","NO_DATA","NO_INPUT","INVALID"]};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/RegistryMatch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "MATCH") || (data === "NO_MATCH")) || (data === "PARTIAL_MATCH")) || (data === "NO_DATA")) || (data === "NO_INPUT")) || (data === "INVALID"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/RegistryMatch/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}


function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate174(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/components/schemas/RegistryMatchOrNull/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/components/schemas/RegistryMatchOrNull/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
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
validate173.errors = vErrors;
return errors === 0;
}


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resourceType === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "resourceType"},message:"must have required property '"+"resourceType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.firstName === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "firstName"},message:"must have required property '"+"firstName"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.firstNameStatus === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "firstNameStatus"},message:"must have required property '"+"firstNameStatus"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.lastName === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "lastName"},message:"must have required property '"+"lastName"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.lastNameStatus === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "lastNameStatus"},message:"must have required property '"+"lastNameStatus"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.middleName === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "middleName"},message:"must have required property '"+"middleName"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.middleNameStatus === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "middleNameStatus"},message:"must have required property '"+"middleNameStatus"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.dob === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "dob"},message:"must have required property '"+"dob"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.dobStatus === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "dobStatus"},message:"must have required property '"+"dobStatus"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.yob === undefined){
const err9 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "yob"},message:"must have required property '"+"yob"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.yobStatus === undefined){
const err10 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "yobStatus"},message:"must have required property '"+"yobStatus"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.address1 === undefined){
const err11 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "address1"},message:"must have required property '"+"address1"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.address1Status === undefined){
const err12 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "address1Status"},message:"must have required property '"+"address1Status"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.address2 === undefined){
const err13 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "address2"},message:"must have required property '"+"address2"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.address2Status === undefined){
const err14 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "address2Status"},message:"must have required property '"+"address2Status"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.city === undefined){
const err15 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.cityStatus === undefined){
const err16 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "cityStatus"},message:"must have required property '"+"cityStatus"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.state === undefined){
const err17 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.stateStatus === undefined){
const err18 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "stateStatus"},message:"must have required property '"+"stateStatus"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.zip === undefined){
const err19 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "zip"},message:"must have required property '"+"zip"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.zipStatus === undefined){
const err20 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "zipStatus"},message:"must have required property '"+"zipStatus"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.idNum === undefined){
const err21 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "idNum"},message:"must have required property '"+"idNum"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.idNumStatus === undefined){
const err22 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "idNumStatus"},message:"must have required property '"+"idNumStatus"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.phone === undefined){
const err23 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.phoneStatus === undefined){
const err24 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "phoneStatus"},message:"must have required property '"+"phoneStatus"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.email === undefined){
const err25 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.emailStatus === undefined){
const err26 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/required",keyword:"required",params:{missingProperty: "emailStatus"},message:"must have required property '"+"emailStatus"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.resourceType !== undefined){
let data0 = data.resourceType;
if(typeof data0 !== "string"){
const err27 = {instancePath:instancePath+"/resourceType",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/resourceType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if("Us15RegistryCenterCheck" !== data0){
const err28 = {instancePath:instancePath+"/resourceType",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/resourceType/const",keyword:"const",params:{allowedValue: "Us15RegistryCenterCheck"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.firstName !== undefined){
let data1 = data.firstName;
if(typeof data1 === "string"){
if(data1.length > 100 && func1(data1) > 100){
const err29 = {instancePath:instancePath+"/firstName",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/firstName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/firstName",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/firstName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.firstNameStatus !== undefined){
if(!(validate173(data.firstNameStatus, {instancePath:instancePath+"/firstNameStatus",parentData:data,parentDataProperty:"firstNameStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.lastName !== undefined){
let data3 = data.lastName;
if(typeof data3 === "string"){
if(data3.length > 100 && func1(data3) > 100){
const err31 = {instancePath:instancePath+"/lastName",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/lastName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/lastName",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/lastName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.lastNameStatus !== undefined){
if(!(validate173(data.lastNameStatus, {instancePath:instancePath+"/lastNameStatus",parentData:data,parentDataProperty:"lastNameStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.middleName !== undefined){
let data5 = data.middleName;
if((typeof data5 !== "string") && (data5 !== null)){
const err33 = {instancePath:instancePath+"/middleName",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/middleName/type",keyword:"type",params:{type: schema67.properties.middleName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 100 && func1(data5) > 100){
const err34 = {instancePath:instancePath+"/middleName",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/middleName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
if(data.middleNameStatus !== undefined){
if(!(validate173(data.middleNameStatus, {instancePath:instancePath+"/middleNameStatus",parentData:data,parentDataProperty:"middleNameStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.dob !== undefined){
let data7 = data.dob;
if((typeof data7 !== "string") && (data7 !== null)){
const err35 = {instancePath:instancePath+"/dob",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/dob/type",keyword:"type",params:{type: schema67.properties.dob.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data7 === "string"){
if(!(formats10(data7))){
const err36 = {instancePath:instancePath+"/dob",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/dob/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
if(data.dobStatus !== undefined){
if(!(validate173(data.dobStatus, {instancePath:instancePath+"/dobStatus",parentData:data,parentDataProperty:"dobStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.yob !== undefined){
let data9 = data.yob;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err37 = {instancePath:instancePath+"/yob",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/yob/type",keyword:"type",params:{type: schema67.properties.yob.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.yobStatus !== undefined){
if(!(validate173(data.yobStatus, {instancePath:instancePath+"/yobStatus",parentData:data,parentDataProperty:"yobStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.address1 !== undefined){
let data11 = data.address1;
if((typeof data11 !== "string") && (data11 !== null)){
const err38 = {instancePath:instancePath+"/address1",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/address1/type",keyword:"type",params:{type: schema67.properties.address1.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data11 === "string"){
if(data11.length > 255 && func1(data11) > 255){
const err39 = {instancePath:instancePath+"/address1",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/address1/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.address1Status !== undefined){
if(!(validate173(data.address1Status, {instancePath:instancePath+"/address1Status",parentData:data,parentDataProperty:"address1Status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.address2 !== undefined){
let data13 = data.address2;
if((typeof data13 !== "string") && (data13 !== null)){
const err40 = {instancePath:instancePath+"/address2",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/address2/type",keyword:"type",params:{type: schema67.properties.address2.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data13 === "string"){
if(data13.length > 255 && func1(data13) > 255){
const err41 = {instancePath:instancePath+"/address2",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/address2/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
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
if(data.address2Status !== undefined){
if(!(validate173(data.address2Status, {instancePath:instancePath+"/address2Status",parentData:data,parentDataProperty:"address2Status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.city !== undefined){
let data15 = data.city;
if((typeof data15 !== "string") && (data15 !== null)){
const err42 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/city/type",keyword:"type",params:{type: schema67.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data15 === "string"){
if(data15.length > 100 && func1(data15) > 100){
const err43 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/city/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data.cityStatus !== undefined){
if(!(validate173(data.cityStatus, {instancePath:instancePath+"/cityStatus",parentData:data,parentDataProperty:"cityStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined){
let data17 = data.state;
if((typeof data17 !== "string") && (data17 !== null)){
const err44 = {instancePath:instancePath+"/state",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/state/type",keyword:"type",params:{type: schema67.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data17 === "string"){
if(data17.length > 2 && func1(data17) > 2){
const err45 = {instancePath:instancePath+"/state",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/state/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
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
if(data.stateStatus !== undefined){
if(!(validate173(data.stateStatus, {instancePath:instancePath+"/stateStatus",parentData:data,parentDataProperty:"stateStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.zip !== undefined){
let data19 = data.zip;
if((typeof data19 !== "string") && (data19 !== null)){
const err46 = {instancePath:instancePath+"/zip",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/zip/type",keyword:"type",params:{type: schema67.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data19 === "string"){
if(data19.length > 10 && func1(data19) > 10){
const err47 = {instancePath:instancePath+"/zip",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/zip/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data.zipStatus !== undefined){
if(!(validate173(data.zipStatus, {instancePath:instancePath+"/zipStatus",parentData:data,parentDataProperty:"zipStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.idNum !== undefined){
let data21 = data.idNum;
if((typeof data21 !== "string") && (data21 !== null)){
const err48 = {instancePath:instancePath+"/idNum",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/idNum/type",keyword:"type",params:{type: schema67.properties.idNum.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data21 === "string"){
if(data21.length > 9 && func1(data21) > 9){
const err49 = {instancePath:instancePath+"/idNum",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/idNum/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data.idNumStatus !== undefined){
if(!(validate173(data.idNumStatus, {instancePath:instancePath+"/idNumStatus",parentData:data,parentDataProperty:"idNumStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
let data23 = data.phone;
if((typeof data23 !== "string") && (data23 !== null)){
const err50 = {instancePath:instancePath+"/phone",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/phone/type",keyword:"type",params:{type: schema67.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.phoneStatus !== undefined){
if(!(validate173(data.phoneStatus, {instancePath:instancePath+"/phoneStatus",parentData:data,parentDataProperty:"phoneStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
let data25 = data.email;
if((typeof data25 !== "string") && (data25 !== null)){
const err51 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/email/type",keyword:"type",params:{type: schema67.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data25 === "string"){
if(data25.length > 254 && func1(data25) > 254){
const err52 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/Us15RegistryCenterCheck/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data.emailStatus !== undefined){
if(!(validate173(data.emailStatus, {instancePath:instancePath+"/emailStatus",parentData:data,parentDataProperty:"emailStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/components/schemas/Us15RegistryCenterCheck/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}

const schema70 = {"title":"Check of an address","type":"object","required":["address","status","accuracy","quality"],"properties":{"address":{"type":"string","x-pii":"address","maxLength":255,"description":"Address that was checked [OAS26]","examples":["12 Sample Street, Kaunas"]},"country":{"description":"Its country; the key may be missing [OAS26]","oneOf":[{"$ref":"#/components/schemas/CountryCode"},{"type":"null"}]},"status":{"type":"string","enum":["VERIFIED","PARTIALLY_VERIFIED","UNVERIFIED"],"description":"Outcome [OAS26]"},"accuracy":{"type":["integer","null"],"description":"Accuracy, scale not stated [OAS26]"},"quality":{"description":"Quality of the match [OAS26]","oneOf":[{"type":"string","enum":["EXCELLENT","GOOD","AVERAGE","POOR","BAD"]},{"type":"null"}]}}};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AddressVerification/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AddressVerification/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.accuracy === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/AddressVerification/required",keyword:"required",params:{missingProperty: "accuracy"},message:"must have required property '"+"accuracy"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.quality === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/AddressVerification/required",keyword:"required",params:{missingProperty: "quality"},message:"must have required property '"+"quality"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.address !== undefined){
let data0 = data.address;
if(typeof data0 === "string"){
if(data0.length > 255 && func1(data0) > 255){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/AddressVerification/properties/address/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
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
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/AddressVerification/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.country !== undefined){
let data1 = data.country;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(!(validate101(data1, {instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data1 !== null){
const err6 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/AddressVerification/properties/country/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err7 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/AddressVerification/properties/country/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AddressVerification/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data2 === "VERIFIED") || (data2 === "PARTIALLY_VERIFIED")) || (data2 === "UNVERIFIED"))){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AddressVerification/properties/status/enum",keyword:"enum",params:{allowedValues: schema70.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.accuracy !== undefined){
let data3 = data.accuracy;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/accuracy",schemaPath:"#/components/schemas/AddressVerification/properties/accuracy/type",keyword:"type",params:{type: schema70.properties.accuracy.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.quality !== undefined){
let data4 = data.quality;
const _errs13 = errors;
let valid2 = false;
let passing1 = null;
const _errs14 = errors;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/quality",schemaPath:"#/components/schemas/AddressVerification/properties/quality/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((((data4 === "EXCELLENT") || (data4 === "GOOD")) || (data4 === "AVERAGE")) || (data4 === "POOR")) || (data4 === "BAD"))){
const err12 = {instancePath:instancePath+"/quality",schemaPath:"#/components/schemas/AddressVerification/properties/quality/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema70.properties.quality.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs14 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs16 = errors;
if(data4 !== null){
const err13 = {instancePath:instancePath+"/quality",schemaPath:"#/components/schemas/AddressVerification/properties/quality/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs16 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err14 = {instancePath:instancePath+"/quality",schemaPath:"#/components/schemas/AddressVerification/properties/quality/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/components/schemas/AddressVerification/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}

const schema73 = {"description":"Kind of question [OAS26]","type":"string","enum":["CHECKBOX","COLOR","COUNTRY","COUNTRY_MULTI","DATE","DATETIME","EMAIL","FILE","FILE_MULTI","FLOAT","LIST","INTEGER","PASSWORD","RADIO","SELECT","SELECT_MULTI","TEL","TEXT","TEXT_AREA","TIME","URL"]};

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/QuestionType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((data === "CHECKBOX") || (data === "COLOR")) || (data === "COUNTRY")) || (data === "COUNTRY_MULTI")) || (data === "DATE")) || (data === "DATETIME")) || (data === "EMAIL")) || (data === "FILE")) || (data === "FILE_MULTI")) || (data === "FLOAT")) || (data === "LIST")) || (data === "INTEGER")) || (data === "PASSWORD")) || (data === "RADIO")) || (data === "SELECT")) || (data === "SELECT_MULTI")) || (data === "TEL")) || (data === "TEXT")) || (data === "TEXT_AREA")) || (data === "TIME")) || (data === "URL"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/QuestionType/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}


function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/QuestionnaireAnswer/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/QuestionnaireAnswer/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/QuestionnaireAnswer/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.value === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/QuestionnaireAnswer/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/QuestionnaireAnswer/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/QuestionnaireAnswer/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate195(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
let data3 = data.value;
const _errs7 = errors;
let valid1 = false;
let passing0 = null;
const _errs8 = errors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err6 = {instancePath:instancePath+"/value/" + i0,schemaPath:"#/components/schemas/QuestionnaireAnswer/properties/value/oneOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/components/schemas/QuestionnaireAnswer/properties/value/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs12 = errors;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/components/schemas/QuestionnaireAnswer/properties/value/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
const _errs14 = errors;
if(typeof data3 !== "boolean"){
const err9 = {instancePath:instancePath+"/value",schemaPath:"#/components/schemas/QuestionnaireAnswer/properties/value/oneOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid1 = true;
passing0 = 2;
}
const _errs16 = errors;
if(data3 !== null){
const err10 = {instancePath:instancePath+"/value",schemaPath:"#/components/schemas/QuestionnaireAnswer/properties/value/oneOf/3/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid1 = true;
passing0 = 3;
}
}
}
}
if(!valid1){
const err11 = {instancePath:instancePath+"/value",schemaPath:"#/components/schemas/QuestionnaireAnswer/properties/value/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/QuestionnaireAnswer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/QuestionnaireAnswers/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sections === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/QuestionnaireAnswers/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/QuestionnaireAnswers/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sections !== undefined){
let data1 = data.sections;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.title === undefined){
const err3 = {instancePath:instancePath+"/sections/" + i0,schemaPath:"#/components/schemas/QuestionnaireAnswers/properties/sections/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.questions === undefined){
const err4 = {instancePath:instancePath+"/sections/" + i0,schemaPath:"#/components/schemas/QuestionnaireAnswers/properties/sections/items/required",keyword:"required",params:{missingProperty: "questions"},message:"must have required property '"+"questions"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.title !== undefined){
if(typeof data2.title !== "string"){
const err5 = {instancePath:instancePath+"/sections/" + i0+"/title",schemaPath:"#/components/schemas/QuestionnaireAnswers/properties/sections/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.questions !== undefined){
let data4 = data2.questions;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate194(data4[i1], {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/sections/" + i0+"/questions",schemaPath:"#/components/schemas/QuestionnaireAnswers/properties/sections/items/properties/questions/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err7 = {instancePath:instancePath+"/sections/" + i0,schemaPath:"#/components/schemas/QuestionnaireAnswers/properties/sections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err8 = {instancePath:instancePath+"/sections",schemaPath:"#/components/schemas/QuestionnaireAnswers/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/components/schemas/QuestionnaireAnswers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}

const schema74 = {"title":"Assessment of risk","type":"object","required":["riskScore","riskLevel"],"properties":{"riskScore":{"type":["integer","null"],"minimum":0,"maximum":100,"description":"Risk from 0 to 100 [OAS26]"},"riskLevel":{"description":"Degree of risk [OAS26]","oneOf":[{"$ref":"#/components/schemas/RiskLevel"},{"type":"null"}]}}};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.riskScore === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/RiskAssessment/required",keyword:"required",params:{missingProperty: "riskScore"},message:"must have required property '"+"riskScore"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.riskLevel === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/RiskAssessment/required",keyword:"required",params:{missingProperty: "riskLevel"},message:"must have required property '"+"riskLevel"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.riskScore !== undefined){
let data0 = data.riskScore;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/riskScore",schemaPath:"#/components/schemas/RiskAssessment/properties/riskScore/type",keyword:"type",params:{type: schema74.properties.riskScore.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/riskScore",schemaPath:"#/components/schemas/RiskAssessment/properties/riskScore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/riskScore",schemaPath:"#/components/schemas/RiskAssessment/properties/riskScore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.riskLevel !== undefined){
let data1 = data.riskLevel;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(!(validate107(data1, {instancePath:instancePath+"/riskLevel",parentData:data,parentDataProperty:"riskLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data1 !== null){
const err5 = {instancePath:instancePath+"/riskLevel",schemaPath:"#/components/schemas/RiskAssessment/properties/riskLevel/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err6 = {instancePath:instancePath+"/riskLevel",schemaPath:"#/components/schemas/RiskAssessment/properties/riskLevel/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
else {
const err7 = {instancePath,schemaPath:"#/components/schemas/RiskAssessment/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}

const schema75 = {"title":"Bank accounts the user connected","type":"object","required":["id","country","bank","riskLevel","accounts"],"properties":{"id":{"type":"string","x-pii":"id","format":"uuid","description":"Id of the check [OAS26]"},"country":{"type":["string","null"],"description":"Country of the bank [OAS26]"},"bank":{"type":["string","null"],"x-pii":"text","description":"Name of the bank [OAS26]"},"riskLevel":{"type":["string","null"],"description":"Degree of risk [OAS26]; that it is a RiskLevel is likely, not stated"},"accounts":{"type":"array","description":"Connected accounts [OAS26]","items":{"$ref":"#/components/schemas/BankAccount"}}}};
const formats18 = formats.uuid;
const schema76 = {"title":"A bank account","type":"object","required":["id","name","iban","currency","balancesOverview","transactionsCount"],"properties":{"id":{"type":"string","x-pii":"id","format":"uuid","description":"Id of the account [OAS26]"},"name":{"type":["string","null"],"x-pii":"name","maxLength":128,"description":"Name of the account or its holder [OAS26]"},"iban":{"type":["string","null"],"x-pii":"number","maxLength":34,"description":"IBAN [OAS26]"},"currency":{"type":"string","maxLength":3,"description":"Currency code [OAS26]","examples":["EUR"]},"balancesOverview":{"description":"Balances, when asked for [OAS26]","oneOf":[{"type":"object","required":["bookedBalance","availableBalance"],"properties":{"bookedBalance":{"type":["number","null"],"x-pii":"number","description":"Booked balance [OAS26]"},"availableBalance":{"type":["number","null"],"x-pii":"number","description":"Available balance [OAS26]"}}},{"type":"null"}]},"transactionsCount":{"type":["integer","null"],"x-pii":"number","description":"Number of transactions, when asked for [OAS26]"}}};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/BankAccount/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/BankAccount/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.iban === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/BankAccount/required",keyword:"required",params:{missingProperty: "iban"},message:"must have required property '"+"iban"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.currency === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/BankAccount/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.balancesOverview === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/BankAccount/required",keyword:"required",params:{missingProperty: "balancesOverview"},message:"must have required property '"+"balancesOverview"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.transactionsCount === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/BankAccount/required",keyword:"required",params:{missingProperty: "transactionsCount"},message:"must have required property '"+"transactionsCount"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats18(data0))){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/BankAccount/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
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
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/BankAccount/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/BankAccount/properties/name/type",keyword:"type",params:{type: schema76.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/BankAccount/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
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
if(data.iban !== undefined){
let data2 = data.iban;
if((typeof data2 !== "string") && (data2 !== null)){
const err10 = {instancePath:instancePath+"/iban",schemaPath:"#/components/schemas/BankAccount/properties/iban/type",keyword:"type",params:{type: schema76.properties.iban.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 34 && func1(data2) > 34){
const err11 = {instancePath:instancePath+"/iban",schemaPath:"#/components/schemas/BankAccount/properties/iban/maxLength",keyword:"maxLength",params:{limit: 34},message:"must NOT have more than 34 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.currency !== undefined){
let data3 = data.currency;
if(typeof data3 === "string"){
if(data3.length > 3 && func1(data3) > 3){
const err12 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/BankAccount/properties/currency/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"};
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
const err13 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/BankAccount/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.balancesOverview !== undefined){
let data4 = data.balancesOverview;
const _errs10 = errors;
let valid1 = false;
let passing0 = null;
const _errs11 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.bookedBalance === undefined){
const err14 = {instancePath:instancePath+"/balancesOverview",schemaPath:"#/components/schemas/BankAccount/properties/balancesOverview/oneOf/0/required",keyword:"required",params:{missingProperty: "bookedBalance"},message:"must have required property '"+"bookedBalance"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.availableBalance === undefined){
const err15 = {instancePath:instancePath+"/balancesOverview",schemaPath:"#/components/schemas/BankAccount/properties/balancesOverview/oneOf/0/required",keyword:"required",params:{missingProperty: "availableBalance"},message:"must have required property '"+"availableBalance"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.bookedBalance !== undefined){
let data5 = data4.bookedBalance;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err16 = {instancePath:instancePath+"/balancesOverview/bookedBalance",schemaPath:"#/components/schemas/BankAccount/properties/balancesOverview/oneOf/0/properties/bookedBalance/type",keyword:"type",params:{type: schema76.properties.balancesOverview.oneOf[0].properties.bookedBalance.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.availableBalance !== undefined){
let data6 = data4.availableBalance;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err17 = {instancePath:instancePath+"/balancesOverview/availableBalance",schemaPath:"#/components/schemas/BankAccount/properties/balancesOverview/oneOf/0/properties/availableBalance/type",keyword:"type",params:{type: schema76.properties.balancesOverview.oneOf[0].properties.availableBalance.type},message:"must be number,null"};
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
else {
const err18 = {instancePath:instancePath+"/balancesOverview",schemaPath:"#/components/schemas/BankAccount/properties/balancesOverview/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs17 = errors;
if(data4 !== null){
const err19 = {instancePath:instancePath+"/balancesOverview",schemaPath:"#/components/schemas/BankAccount/properties/balancesOverview/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err20 = {instancePath:instancePath+"/balancesOverview",schemaPath:"#/components/schemas/BankAccount/properties/balancesOverview/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.transactionsCount !== undefined){
let data7 = data.transactionsCount;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err21 = {instancePath:instancePath+"/transactionsCount",schemaPath:"#/components/schemas/BankAccount/properties/transactionsCount/type",keyword:"type",params:{type: schema76.properties.transactionsCount.type},message:"must be integer,null"};
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
const err22 = {instancePath,schemaPath:"#/components/schemas/BankAccount/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/BankVerification/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.country === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/BankVerification/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.bank === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/BankVerification/required",keyword:"required",params:{missingProperty: "bank"},message:"must have required property '"+"bank"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.riskLevel === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/BankVerification/required",keyword:"required",params:{missingProperty: "riskLevel"},message:"must have required property '"+"riskLevel"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.accounts === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/BankVerification/required",keyword:"required",params:{missingProperty: "accounts"},message:"must have required property '"+"accounts"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats18(data0))){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/BankVerification/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/BankVerification/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.country !== undefined){
let data1 = data.country;
if((typeof data1 !== "string") && (data1 !== null)){
const err7 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/BankVerification/properties/country/type",keyword:"type",params:{type: schema75.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.bank !== undefined){
let data2 = data.bank;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/bank",schemaPath:"#/components/schemas/BankVerification/properties/bank/type",keyword:"type",params:{type: schema75.properties.bank.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.riskLevel !== undefined){
let data3 = data.riskLevel;
if((typeof data3 !== "string") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/riskLevel",schemaPath:"#/components/schemas/BankVerification/properties/riskLevel/type",keyword:"type",params:{type: schema75.properties.riskLevel.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.accounts !== undefined){
let data4 = data.accounts;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate203(data4[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/accounts",schemaPath:"#/components/schemas/BankVerification/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err11 = {instancePath,schemaPath:"#/components/schemas/BankVerification/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}

const schema77 = {"title":"Bank card the user showed","type":"object","required":["id","status","noMatchReason","name","firstSix","lastFour","expiryDate","nameMatch","lastFourMatch"],"properties":{"id":{"type":"string","x-pii":"id","format":"uuid","description":"Id of the check [OAS26]"},"status":{"type":"string","enum":["NOT_COMPARED","MATCH","NO_MATCH"],"description":"Outcome [OAS26]"},"noMatchReason":{"description":"Why it does not match [OAS26]","oneOf":[{"type":"string","enum":["NAME_MISMATCH","NUMBER_MISMATCH","NAME_NOT_FOUND","NUMBER_NOT_FOUND","LIVENESS_FAILED"]},{"type":"null"}]},"name":{"type":["string","null"],"x-pii":"name","description":"Name on the card [OAS26]"},"firstSix":{"type":["string","null"],"x-pii":"number","description":"First six digits [OAS26]"},"lastFour":{"type":["string","null"],"x-pii":"number","description":"Last four digits [OAS26]"},"expiryDate":{"type":["string","null"],"x-pii":"date","format":"date","description":"Expiry of the card [OAS26]"},"nameMatch":{"type":["boolean","null"],"description":"Whether the name matches [OAS26]"},"lastFourMatch":{"type":["boolean","null"],"description":"Whether the last four digits match [OAS26]"}}};

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/BankCardVerification/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/BankCardVerification/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.noMatchReason === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/BankCardVerification/required",keyword:"required",params:{missingProperty: "noMatchReason"},message:"must have required property '"+"noMatchReason"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/BankCardVerification/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.firstSix === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/BankCardVerification/required",keyword:"required",params:{missingProperty: "firstSix"},message:"must have required property '"+"firstSix"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.lastFour === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/BankCardVerification/required",keyword:"required",params:{missingProperty: "lastFour"},message:"must have required property '"+"lastFour"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.expiryDate === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/BankCardVerification/required",keyword:"required",params:{missingProperty: "expiryDate"},message:"must have required property '"+"expiryDate"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.nameMatch === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/BankCardVerification/required",keyword:"required",params:{missingProperty: "nameMatch"},message:"must have required property '"+"nameMatch"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.lastFourMatch === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/BankCardVerification/required",keyword:"required",params:{missingProperty: "lastFourMatch"},message:"must have required property '"+"lastFourMatch"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats18(data0))){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/BankCardVerification/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
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
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/BankCardVerification/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/BankCardVerification/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data1 === "NOT_COMPARED") || (data1 === "MATCH")) || (data1 === "NO_MATCH"))){
const err12 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/BankCardVerification/properties/status/enum",keyword:"enum",params:{allowedValues: schema77.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.noMatchReason !== undefined){
let data2 = data.noMatchReason;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/noMatchReason",schemaPath:"#/components/schemas/BankCardVerification/properties/noMatchReason/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((data2 === "NAME_MISMATCH") || (data2 === "NUMBER_MISMATCH")) || (data2 === "NAME_NOT_FOUND")) || (data2 === "NUMBER_NOT_FOUND")) || (data2 === "LIVENESS_FAILED"))){
const err14 = {instancePath:instancePath+"/noMatchReason",schemaPath:"#/components/schemas/BankCardVerification/properties/noMatchReason/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema77.properties.noMatchReason.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data2 !== null){
const err15 = {instancePath:instancePath+"/noMatchReason",schemaPath:"#/components/schemas/BankCardVerification/properties/noMatchReason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err16 = {instancePath:instancePath+"/noMatchReason",schemaPath:"#/components/schemas/BankCardVerification/properties/noMatchReason/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
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
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/BankCardVerification/properties/name/type",keyword:"type",params:{type: schema77.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.firstSix !== undefined){
let data4 = data.firstSix;
if((typeof data4 !== "string") && (data4 !== null)){
const err18 = {instancePath:instancePath+"/firstSix",schemaPath:"#/components/schemas/BankCardVerification/properties/firstSix/type",keyword:"type",params:{type: schema77.properties.firstSix.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.lastFour !== undefined){
let data5 = data.lastFour;
if((typeof data5 !== "string") && (data5 !== null)){
const err19 = {instancePath:instancePath+"/lastFour",schemaPath:"#/components/schemas/BankCardVerification/properties/lastFour/type",keyword:"type",params:{type: schema77.properties.lastFour.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.expiryDate !== undefined){
let data6 = data.expiryDate;
if((typeof data6 !== "string") && (data6 !== null)){
const err20 = {instancePath:instancePath+"/expiryDate",schemaPath:"#/components/schemas/BankCardVerification/properties/expiryDate/type",keyword:"type",params:{type: schema77.properties.expiryDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data6 === "string"){
if(!(formats10(data6))){
const err21 = {instancePath:instancePath+"/expiryDate",schemaPath:"#/components/schemas/BankCardVerification/properties/expiryDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
if(data.nameMatch !== undefined){
let data7 = data.nameMatch;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err22 = {instancePath:instancePath+"/nameMatch",schemaPath:"#/components/schemas/BankCardVerification/properties/nameMatch/type",keyword:"type",params:{type: schema77.properties.nameMatch.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.lastFourMatch !== undefined){
let data8 = data.lastFourMatch;
if((typeof data8 !== "boolean") && (data8 !== null)){
const err23 = {instancePath:instancePath+"/lastFourMatch",schemaPath:"#/components/schemas/BankCardVerification/properties/lastFourMatch/type",keyword:"type",params:{type: schema77.properties.lastFourMatch.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/components/schemas/BankCardVerification/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}

const formats26 = formats.email;

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/EmailVerification/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.emailVerified === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/EmailVerification/required",keyword:"required",params:{missingProperty: "emailVerified"},message:"must have required property '"+"emailVerified"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(data0.length > 254 && func1(data0) > 254){
const err2 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/EmailVerification/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats26(data0))){
const err3 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/EmailVerification/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
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
const err4 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/EmailVerification/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.emailVerified !== undefined){
if(typeof data.emailVerified !== "boolean"){
const err5 = {instancePath:instancePath+"/emailVerified",schemaPath:"#/components/schemas/EmailVerification/properties/emailVerified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/EmailVerification/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^\\+[1-9][0-9]{1,14}$", "u");

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phone === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/PhoneVerification/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.phoneVerified === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/PhoneVerification/required",keyword:"required",params:{missingProperty: "phoneVerified"},message:"must have required property '"+"phoneVerified"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.phone !== undefined){
let data0 = data.phone;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err2 = {instancePath:instancePath+"/phone",schemaPath:"#/components/schemas/PhoneVerification/properties/phone/pattern",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{1,14}$"},message:"must match pattern \""+"^\\+[1-9][0-9]{1,14}$"+"\""};
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
const err3 = {instancePath:instancePath+"/phone",schemaPath:"#/components/schemas/PhoneVerification/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.phoneVerified !== undefined){
if(typeof data.phoneVerified !== "boolean"){
const err4 = {instancePath:instancePath+"/phoneVerified",schemaPath:"#/components/schemas/PhoneVerification/properties/phoneVerified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/PhoneVerification/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}

const schema80 = {"title":"Comparison with a driver licence register","description":"DJS requires a misspelt `document_numberMatch` that it does not define; OAS26 has it right","type":"object","required":["name","surname","dateOfBirth","state","gender","dateOfIssue","dateOfExpiry","documentNumber","nameMatch","surnameMatch","dateOfBirthMatch","dateOfIssueMatch","dateOfExpiryMatch","documentNumberMatch","genderMatch"],"properties":{"name":{"type":"string","x-pii":"name","description":"First name [OAS26]"},"surname":{"type":"string","x-pii":"name","description":"Last name [OAS26]"},"dateOfBirth":{"type":"string","x-pii":"date","format":"date","description":"Date of birth [OAS26]"},"state":{"type":"string","maxLength":2,"description":"State, two letters [OAS26]"},"gender":{"type":["string","null"],"maxLength":1,"description":"Gender, one letter [OAS26]"},"dateOfIssue":{"type":["string","null"],"x-pii":"date","format":"date","description":"Date of issue [OAS26]"},"dateOfExpiry":{"type":["string","null"],"x-pii":"date","format":"date","description":"Expiry [OAS26]"},"documentNumber":{"type":["string","null"],"x-pii":"number","description":"Number of the licence [OAS26]"},"nameMatch":{"type":["boolean","null"],"description":"Whether the first name matches [OAS26]"},"surnameMatch":{"type":["boolean","null"],"description":"Whether the last name matches [OAS26]"},"dateOfBirthMatch":{"type":["boolean","null"],"description":"Whether the date of birth matches [OAS26]"},"dateOfIssueMatch":{"type":["boolean","null"],"description":"Whether the date of issue matches [OAS26]"},"dateOfExpiryMatch":{"type":["boolean","null"],"description":"Whether the expiry matches [OAS26]"},"documentNumberMatch":{"type":["boolean","null"],"description":"Whether the number matches [OAS26]"},"genderMatch":{"type":["boolean","null"],"description":"Whether the gender matches [OAS26]"}}};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/DriverLicenseCheck/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.surname === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/DriverLicenseCheck/required",keyword:"required",params:{missingProperty: "surname"},message:"must have required property '"+"surname"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.dateOfBirth === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/DriverLicenseCheck/required",keyword:"required",params:{missingProperty: "dateOfBirth"},message:"must have required property '"+"dateOfBirth"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/DriverLicenseCheck/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.gender === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/DriverLicenseCheck/required",keyword:"required",params:{missingProperty: "gender"},message:"must have required property '"+"gender"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.dateOfIssue === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/DriverLicenseCheck/required",keyword:"required",params:{missingProperty: "dateOfIssue"},message:"must have required property '"+"dateOfIssue"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.dateOfExpiry === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/DriverLicenseCheck/required",keyword:"required",params:{missingProperty: "dateOfExpiry"},message:"must have required property '"+"dateOfExpiry"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.documentNumber === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/DriverLicenseCheck/required",keyword:"required",params:{missingProperty: "documentNumber"},message:"must have required property '"+"documentNumber"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.nameMatch === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/DriverLicenseCheck/required",keyword:"required",params:{missingProperty: "nameMatch"},message:"must have required property '"+"nameMatch"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.surnameMatch === undefined){
const err9 = {instancePath,schemaPath:"#/components/schemas/DriverLicenseCheck/required",keyword:"required",params:{missingProperty: "surnameMatch"},message:"must have required property '"+"surnameMatch"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.dateOfBirthMatch === undefined){
const err10 = {instancePath,schemaPath:"#/components/schemas/DriverLicenseCheck/required",keyword:"required",params:{missingProperty: "dateOfBirthMatch"},message:"must have required property '"+"dateOfBirthMatch"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.dateOfIssueMatch === undefined){
const err11 = {instancePath,schemaPath:"#/components/schemas/DriverLicenseCheck/required",keyword:"required",params:{missingProperty: "dateOfIssueMatch"},message:"must have required property '"+"dateOfIssueMatch"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.dateOfExpiryMatch === undefined){
const err12 = {instancePath,schemaPath:"#/components/schemas/DriverLicenseCheck/required",keyword:"required",params:{missingProperty: "dateOfExpiryMatch"},message:"must have required property '"+"dateOfExpiryMatch"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.documentNumberMatch === undefined){
const err13 = {instancePath,schemaPath:"#/components/schemas/DriverLicenseCheck/required",keyword:"required",params:{missingProperty: "documentNumberMatch"},message:"must have required property '"+"documentNumberMatch"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.genderMatch === undefined){
const err14 = {instancePath,schemaPath:"#/components/schemas/DriverLicenseCheck/required",keyword:"required",params:{missingProperty: "genderMatch"},message:"must have required property '"+"genderMatch"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/DriverLicenseCheck/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.surname !== undefined){
if(typeof data.surname !== "string"){
const err16 = {instancePath:instancePath+"/surname",schemaPath:"#/components/schemas/DriverLicenseCheck/properties/surname/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data2 = data.dateOfBirth;
if(typeof data2 === "string"){
if(!(formats10(data2))){
const err17 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"#/components/schemas/DriverLicenseCheck/properties/dateOfBirth/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err18 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"#/components/schemas/DriverLicenseCheck/properties/dateOfBirth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(typeof data3 === "string"){
if(data3.length > 2 && func1(data3) > 2){
const err19 = {instancePath:instancePath+"/state",schemaPath:"#/components/schemas/DriverLicenseCheck/properties/state/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/state",schemaPath:"#/components/schemas/DriverLicenseCheck/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.gender !== undefined){
let data4 = data.gender;
if((typeof data4 !== "string") && (data4 !== null)){
const err21 = {instancePath:instancePath+"/gender",schemaPath:"#/components/schemas/DriverLicenseCheck/properties/gender/type",keyword:"type",params:{type: schema80.properties.gender.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 1 && func1(data4) > 1){
const err22 = {instancePath:instancePath+"/gender",schemaPath:"#/components/schemas/DriverLicenseCheck/properties/gender/maxLength",keyword:"maxLength",params:{limit: 1},message:"must NOT have more than 1 characters"};
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
if(data.dateOfIssue !== undefined){
let data5 = data.dateOfIssue;
if((typeof data5 !== "string") && (data5 !== null)){
const err23 = {instancePath:instancePath+"/dateOfIssue",schemaPath:"#/components/schemas/DriverLicenseCheck/properties/dateOfIssue/type",keyword:"type",params:{type: schema80.properties.dateOfIssue.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data5 === "string"){
if(!(formats10(data5))){
const err24 = {instancePath:instancePath+"/dateOfIssue",schemaPath:"#/components/schemas/DriverLicenseCheck/properties/dateOfIssue/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.dateOfExpiry !== undefined){
let data6 = data.dateOfExpiry;
if((typeof data6 !== "string") && (data6 !== null)){
const err25 = {instancePath:instancePath+"/dateOfExpiry",schemaPath:"#/components/schemas/DriverLicenseCheck/properties/dateOfExpiry/type",keyword:"type",params:{type: schema80.properties.dateOfExpiry.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data6 === "string"){
if(!(formats10(data6))){
const err26 = {instancePath:instancePath+"/dateOfExpiry",schemaPath:"#/components/schemas/DriverLicenseCheck/properties/dateOfExpiry/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
if(data.documentNumber !== undefined){
let data7 = data.documentNumber;
if((typeof data7 !== "string") && (data7 !== null)){
const err27 = {instancePath:instancePath+"/documentNumber",schemaPath:"#/components/schemas/DriverLicenseCheck/properties/documentNumber/type",keyword:"type",params:{type: schema80.properties.documentNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.nameMatch !== undefined){
let data8 = data.nameMatch;
if((typeof data8 !== "boolean") && (data8 !== null)){
const err28 = {instancePath:instancePath+"/nameMatch",schemaPath:"#/components/schemas/DriverLicenseCheck/properties/nameMatch/type",keyword:"type",params:{type: schema80.properties.nameMatch.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.surnameMatch !== undefined){
let data9 = data.surnameMatch;
if((typeof data9 !== "boolean") && (data9 !== null)){
const err29 = {instancePath:instancePath+"/surnameMatch",schemaPath:"#/components/schemas/DriverLicenseCheck/properties/surnameMatch/type",keyword:"type",params:{type: schema80.properties.surnameMatch.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.dateOfBirthMatch !== undefined){
let data10 = data.dateOfBirthMatch;
if((typeof data10 !== "boolean") && (data10 !== null)){
const err30 = {instancePath:instancePath+"/dateOfBirthMatch",schemaPath:"#/components/schemas/DriverLicenseCheck/properties/dateOfBirthMatch/type",keyword:"type",params:{type: schema80.properties.dateOfBirthMatch.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.dateOfIssueMatch !== undefined){
let data11 = data.dateOfIssueMatch;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err31 = {instancePath:instancePath+"/dateOfIssueMatch",schemaPath:"#/components/schemas/DriverLicenseCheck/properties/dateOfIssueMatch/type",keyword:"type",params:{type: schema80.properties.dateOfIssueMatch.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.dateOfExpiryMatch !== undefined){
let data12 = data.dateOfExpiryMatch;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err32 = {instancePath:instancePath+"/dateOfExpiryMatch",schemaPath:"#/components/schemas/DriverLicenseCheck/properties/dateOfExpiryMatch/type",keyword:"type",params:{type: schema80.properties.dateOfExpiryMatch.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.documentNumberMatch !== undefined){
let data13 = data.documentNumberMatch;
if((typeof data13 !== "boolean") && (data13 !== null)){
const err33 = {instancePath:instancePath+"/documentNumberMatch",schemaPath:"#/components/schemas/DriverLicenseCheck/properties/documentNumberMatch/type",keyword:"type",params:{type: schema80.properties.documentNumberMatch.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.genderMatch !== undefined){
let data14 = data.genderMatch;
if((typeof data14 !== "boolean") && (data14 !== null)){
const err34 = {instancePath:instancePath+"/genderMatch",schemaPath:"#/components/schemas/DriverLicenseCheck/properties/genderMatch/type",keyword:"type",params:{type: schema80.properties.genderMatch.type},message:"must be boolean,null"};
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
else {
const err35 = {instancePath,schemaPath:"#/components/schemas/DriverLicenseCheck/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}

const schema81 = {"description":"UPLOAD takes a file only; EXTRACT has a reviewer type its values; COMPARE has a reviewer compare them with the token\nrequest [OAS26, WL23].\n","type":"string","enum":["UPLOAD","COMPARE","EXTRACT"]};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/AdditionalStepType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "UPLOAD") || (data === "COMPARE")) || (data === "EXTRACT"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AdditionalStepType/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.final === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/IdentificationBody/required",keyword:"required",params:{missingProperty: "final"},message:"must have required property '"+"final"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.platform === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/IdentificationBody/required",keyword:"required",params:{missingProperty: "platform"},message:"must have required property '"+"platform"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/IdentificationBody/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/IdentificationBody/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.fileUrls === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/IdentificationBody/required",keyword:"required",params:{missingProperty: "fileUrls"},message:"must have required property '"+"fileUrls"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.scanRef === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/IdentificationBody/required",keyword:"required",params:{missingProperty: "scanRef"},message:"must have required property '"+"scanRef"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.clientId === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/IdentificationBody/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.companyId === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/IdentificationBody/required",keyword:"required",params:{missingProperty: "companyId"},message:"must have required property '"+"companyId"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.beneficiaryId === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/IdentificationBody/required",keyword:"required",params:{missingProperty: "beneficiaryId"},message:"must have required property '"+"beneficiaryId"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.startTime === undefined){
const err9 = {instancePath,schemaPath:"#/components/schemas/IdentificationBody/required",keyword:"required",params:{missingProperty: "startTime"},message:"must have required property '"+"startTime"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.finishTime === undefined){
const err10 = {instancePath,schemaPath:"#/components/schemas/IdentificationBody/required",keyword:"required",params:{missingProperty: "finishTime"},message:"must have required property '"+"finishTime"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.clientIp === undefined){
const err11 = {instancePath,schemaPath:"#/components/schemas/IdentificationBody/required",keyword:"required",params:{missingProperty: "clientIp"},message:"must have required property '"+"clientIp"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.clientIpCountry === undefined){
const err12 = {instancePath,schemaPath:"#/components/schemas/IdentificationBody/required",keyword:"required",params:{missingProperty: "clientIpCountry"},message:"must have required property '"+"clientIpCountry"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.clientLocation === undefined){
const err13 = {instancePath,schemaPath:"#/components/schemas/IdentificationBody/required",keyword:"required",params:{missingProperty: "clientLocation"},message:"must have required property '"+"clientLocation"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.final !== undefined){
if(typeof data.final !== "boolean"){
const err14 = {instancePath:instancePath+"/final",schemaPath:"#/components/schemas/IdentificationBody/properties/final/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.platform !== undefined){
if(!(validate59(data.platform, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate61(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate96(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.fileUrls !== undefined){
let data4 = data.fileUrls;
const _errs9 = errors;
let valid2 = false;
let passing0 = null;
const _errs10 = errors;
if(!(validate117(data4, {instancePath:instancePath+"/fileUrls",parentData:data,parentDataProperty:"fileUrls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs11 = errors;
if(data4 !== null){
const err15 = {instancePath:instancePath+"/fileUrls",schemaPath:"#/components/schemas/IdentificationBody/properties/fileUrls/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs11 === errors;
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
const err16 = {instancePath:instancePath+"/fileUrls",schemaPath:"#/components/schemas/IdentificationBody/properties/fileUrls/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
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
if(data.additionalStepPdfUrls !== undefined){
let data5 = data.additionalStepPdfUrls;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err17 = {instancePath:instancePath+"/additionalStepPdfUrls",schemaPath:"#/components/schemas/IdentificationBody/properties/additionalStepPdfUrls/type",keyword:"type",params:{type: schema21.properties.additionalStepPdfUrls.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
let data6 = data5[key0];
if(typeof data6 === "string"){
if(!(formats0(data6))){
const err18 = {instancePath:instancePath+"/additionalStepPdfUrls/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/IdentificationBody/properties/additionalStepPdfUrls/additionalProperties/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
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
const err19 = {instancePath:instancePath+"/additionalStepPdfUrls/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/IdentificationBody/properties/additionalStepPdfUrls/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data.AML !== undefined){
let data7 = data.AML;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err20 = {instancePath:instancePath+"/AML",schemaPath:"#/components/schemas/IdentificationBody/properties/AML/type",keyword:"type",params:{type: schema21.properties.AML.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate127(data7[i0], {instancePath:instancePath+"/AML/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
}
if(data.amlCheck !== undefined){
let data9 = data.amlCheck;
const _errs22 = errors;
let valid6 = false;
let passing1 = null;
const _errs23 = errors;
if(!(validate137(data9, {instancePath:instancePath+"/amlCheck",parentData:data,parentDataProperty:"amlCheck",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
var _valid1 = _errs23 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs24 = errors;
if(data9 !== null){
const err21 = {instancePath:instancePath+"/amlCheck",schemaPath:"#/components/schemas/IdentificationBody/properties/amlCheck/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs24 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
}
}
if(!valid6){
const err22 = {instancePath:instancePath+"/amlCheck",schemaPath:"#/components/schemas/IdentificationBody/properties/amlCheck/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
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
}
if(data.LID !== undefined){
let data10 = data.LID;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err23 = {instancePath:instancePath+"/LID",schemaPath:"#/components/schemas/IdentificationBody/properties/LID/type",keyword:"type",params:{type: schema21.properties.LID.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate145(data10[i1], {instancePath:instancePath+"/LID/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
}
}
if(data.CRIMINAL_CHECK !== undefined){
let data12 = data.CRIMINAL_CHECK;
if((!(Array.isArray(data12))) && (data12 !== null)){
const err24 = {instancePath:instancePath+"/CRIMINAL_CHECK",schemaPath:"#/components/schemas/IdentificationBody/properties/CRIMINAL_CHECK/type",keyword:"type",params:{type: schema21.properties.CRIMINAL_CHECK.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate150(data12[i2], {instancePath:instancePath+"/CRIMINAL_CHECK/" + i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
}
if(data.scanRef !== undefined){
if(!(validate109(data.scanRef, {instancePath:instancePath+"/scanRef",parentData:data,parentDataProperty:"scanRef",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.externalRef !== undefined){
let data15 = data.externalRef;
if((typeof data15 !== "string") && (data15 !== null)){
const err25 = {instancePath:instancePath+"/externalRef",schemaPath:"#/components/schemas/IdentificationBody/properties/externalRef/type",keyword:"type",params:{type: schema21.properties.externalRef.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data15 === "string"){
if(data15.length > 40 && func1(data15) > 40){
const err26 = {instancePath:instancePath+"/externalRef",schemaPath:"#/components/schemas/IdentificationBody/properties/externalRef/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
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
if(data.clientId !== undefined){
if(!(validate158(data.clientId, {instancePath:instancePath+"/clientId",parentData:data,parentDataProperty:"clientId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
if(data.companyId !== undefined){
let data17 = data.companyId;
if(typeof data17 === "string"){
if(data17.length > 36 && func1(data17) > 36){
const err27 = {instancePath:instancePath+"/companyId",schemaPath:"#/components/schemas/IdentificationBody/properties/companyId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/companyId",schemaPath:"#/components/schemas/IdentificationBody/properties/companyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.beneficiaryId !== undefined){
let data18 = data.beneficiaryId;
if(typeof data18 === "string"){
if(data18.length > 36 && func1(data18) > 36){
const err29 = {instancePath:instancePath+"/beneficiaryId",schemaPath:"#/components/schemas/IdentificationBody/properties/beneficiaryId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/beneficiaryId",schemaPath:"#/components/schemas/IdentificationBody/properties/beneficiaryId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.startTime !== undefined){
let data19 = data.startTime;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err31 = {instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/IdentificationBody/properties/startTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err32 = {instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/IdentificationBody/properties/startTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.finishTime !== undefined){
let data20 = data.finishTime;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err33 = {instancePath:instancePath+"/finishTime",schemaPath:"#/components/schemas/IdentificationBody/properties/finishTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err34 = {instancePath:instancePath+"/finishTime",schemaPath:"#/components/schemas/IdentificationBody/properties/finishTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.clientIp !== undefined){
let data21 = data.clientIp;
if((typeof data21 !== "string") && (data21 !== null)){
const err35 = {instancePath:instancePath+"/clientIp",schemaPath:"#/components/schemas/IdentificationBody/properties/clientIp/type",keyword:"type",params:{type: schema21.properties.clientIp.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data21 === "string"){
if(data21.length > 39 && func1(data21) > 39){
const err36 = {instancePath:instancePath+"/clientIp",schemaPath:"#/components/schemas/IdentificationBody/properties/clientIp/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
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
if(data.clientIpCountry !== undefined){
let data22 = data.clientIpCountry;
const _errs47 = errors;
let valid11 = false;
let passing2 = null;
const _errs48 = errors;
if(!(validate101(data22, {instancePath:instancePath+"/clientIpCountry",parentData:data,parentDataProperty:"clientIpCountry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var _valid2 = _errs48 === errors;
if(_valid2){
valid11 = true;
passing2 = 0;
}
const _errs49 = errors;
if(data22 !== null){
const err37 = {instancePath:instancePath+"/clientIpCountry",schemaPath:"#/components/schemas/IdentificationBody/properties/clientIpCountry/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid2 = _errs49 === errors;
if(_valid2 && valid11){
valid11 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid11 = true;
passing2 = 1;
}
}
if(!valid11){
const err38 = {instancePath:instancePath+"/clientIpCountry",schemaPath:"#/components/schemas/IdentificationBody/properties/clientIpCountry/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
}
if(data.clientLocation !== undefined){
let data23 = data.clientLocation;
if((typeof data23 !== "string") && (data23 !== null)){
const err39 = {instancePath:instancePath+"/clientLocation",schemaPath:"#/components/schemas/IdentificationBody/properties/clientLocation/type",keyword:"type",params:{type: schema21.properties.clientLocation.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data23 === "string"){
if(data23.length > 100 && func1(data23) > 100){
const err40 = {instancePath:instancePath+"/clientLocation",schemaPath:"#/components/schemas/IdentificationBody/properties/clientLocation/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.gdcMatch !== undefined){
let data24 = data.gdcMatch;
if((typeof data24 !== "boolean") && (data24 !== null)){
const err41 = {instancePath:instancePath+"/gdcMatch",schemaPath:"#/components/schemas/IdentificationBody/properties/gdcMatch/type",keyword:"type",params:{type: schema21.properties.gdcMatch.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.manualAddress !== undefined){
let data25 = data.manualAddress;
if((typeof data25 !== "string") && (data25 !== null)){
const err42 = {instancePath:instancePath+"/manualAddress",schemaPath:"#/components/schemas/IdentificationBody/properties/manualAddress/type",keyword:"type",params:{type: schema21.properties.manualAddress.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data25 === "string"){
if(data25.length > 255 && func1(data25) > 255){
const err43 = {instancePath:instancePath+"/manualAddress",schemaPath:"#/components/schemas/IdentificationBody/properties/manualAddress/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data.manualAddressMatch !== undefined){
if(typeof data.manualAddressMatch !== "boolean"){
const err44 = {instancePath:instancePath+"/manualAddressMatch",schemaPath:"#/components/schemas/IdentificationBody/properties/manualAddressMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.additionalData !== undefined){
if(!(validate138(data.additionalData, {instancePath:instancePath+"/additionalData",parentData:data,parentDataProperty:"additionalData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.registryCenterCheck !== undefined){
let data28 = data.registryCenterCheck;
const _errs61 = errors;
let valid12 = false;
let passing3 = null;
const _errs62 = errors;
if(!(validate162(data28, {instancePath:instancePath+"/registryCenterCheck",parentData:data,parentDataProperty:"registryCenterCheck",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
var _valid3 = _errs62 === errors;
if(_valid3){
valid12 = true;
passing3 = 0;
}
const _errs63 = errors;
if(!(validate170(data28, {instancePath:instancePath+"/registryCenterCheck",parentData:data,parentDataProperty:"registryCenterCheck",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
var _valid3 = _errs63 === errors;
if(_valid3 && valid12){
valid12 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid12 = true;
passing3 = 1;
}
const _errs64 = errors;
if(!(validate172(data28, {instancePath:instancePath+"/registryCenterCheck",parentData:data,parentDataProperty:"registryCenterCheck",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
var _valid3 = _errs64 === errors;
if(_valid3 && valid12){
valid12 = false;
passing3 = [passing3, 2];
}
else {
if(_valid3){
valid12 = true;
passing3 = 2;
}
const _errs65 = errors;
if(data28 !== null){
const err45 = {instancePath:instancePath+"/registryCenterCheck",schemaPath:"#/components/schemas/IdentificationBody/properties/registryCenterCheck/oneOf/3/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid3 = _errs65 === errors;
if(_valid3 && valid12){
valid12 = false;
passing3 = [passing3, 3];
}
else {
if(_valid3){
valid12 = true;
passing3 = 3;
}
}
}
}
if(!valid12){
const err46 = {instancePath:instancePath+"/registryCenterCheck",schemaPath:"#/components/schemas/IdentificationBody/properties/registryCenterCheck/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
}
if(data.addressVerification !== undefined){
let data29 = data.addressVerification;
const _errs68 = errors;
let valid13 = false;
let passing4 = null;
const _errs69 = errors;
if(!(validate190(data29, {instancePath:instancePath+"/addressVerification",parentData:data,parentDataProperty:"addressVerification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
var _valid4 = _errs69 === errors;
if(_valid4){
valid13 = true;
passing4 = 0;
}
const _errs70 = errors;
if(data29 !== null){
const err47 = {instancePath:instancePath+"/addressVerification",schemaPath:"#/components/schemas/IdentificationBody/properties/addressVerification/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid4 = _errs70 === errors;
if(_valid4 && valid13){
valid13 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid13 = true;
passing4 = 1;
}
}
if(!valid13){
const err48 = {instancePath:instancePath+"/addressVerification",schemaPath:"#/components/schemas/IdentificationBody/properties/addressVerification/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
}
if(data.questionnaireAnswers !== undefined){
let data30 = data.questionnaireAnswers;
const _errs73 = errors;
let valid14 = false;
let passing5 = null;
const _errs74 = errors;
if(!(validate193(data30, {instancePath:instancePath+"/questionnaireAnswers",parentData:data,parentDataProperty:"questionnaireAnswers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var _valid5 = _errs74 === errors;
if(_valid5){
valid14 = true;
passing5 = 0;
}
const _errs75 = errors;
if(data30 !== null){
const err49 = {instancePath:instancePath+"/questionnaireAnswers",schemaPath:"#/components/schemas/IdentificationBody/properties/questionnaireAnswers/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid5 = _errs75 === errors;
if(_valid5 && valid14){
valid14 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid14 = true;
passing5 = 1;
}
}
if(!valid14){
const err50 = {instancePath:instancePath+"/questionnaireAnswers",schemaPath:"#/components/schemas/IdentificationBody/properties/questionnaireAnswers/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
}
if(data.riskAssessment !== undefined){
let data31 = data.riskAssessment;
const _errs78 = errors;
let valid15 = false;
let passing6 = null;
const _errs79 = errors;
if(!(validate199(data31, {instancePath:instancePath+"/riskAssessment",parentData:data,parentDataProperty:"riskAssessment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
var _valid6 = _errs79 === errors;
if(_valid6){
valid15 = true;
passing6 = 0;
}
const _errs80 = errors;
if(data31 !== null){
const err51 = {instancePath:instancePath+"/riskAssessment",schemaPath:"#/components/schemas/IdentificationBody/properties/riskAssessment/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid6 = _errs80 === errors;
if(_valid6 && valid15){
valid15 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid15 = true;
passing6 = 1;
}
}
if(!valid15){
const err52 = {instancePath:instancePath+"/riskAssessment",schemaPath:"#/components/schemas/IdentificationBody/properties/riskAssessment/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
}
}
if(data.bankVerification !== undefined){
let data32 = data.bankVerification;
const _errs83 = errors;
let valid16 = false;
let passing7 = null;
const _errs84 = errors;
if(!(validate202(data32, {instancePath:instancePath+"/bankVerification",parentData:data,parentDataProperty:"bankVerification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
var _valid7 = _errs84 === errors;
if(_valid7){
valid16 = true;
passing7 = 0;
}
const _errs85 = errors;
if(data32 !== null){
const err53 = {instancePath:instancePath+"/bankVerification",schemaPath:"#/components/schemas/IdentificationBody/properties/bankVerification/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid7 = _errs85 === errors;
if(_valid7 && valid16){
valid16 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid16 = true;
passing7 = 1;
}
}
if(!valid16){
const err54 = {instancePath:instancePath+"/bankVerification",schemaPath:"#/components/schemas/IdentificationBody/properties/bankVerification/oneOf",keyword:"oneOf",params:{passingSchemas: passing7},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
}
}
if(data.bankCardVerification !== undefined){
let data33 = data.bankCardVerification;
const _errs88 = errors;
let valid17 = false;
let passing8 = null;
const _errs89 = errors;
if(!(validate206(data33, {instancePath:instancePath+"/bankCardVerification",parentData:data,parentDataProperty:"bankCardVerification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
var _valid8 = _errs89 === errors;
if(_valid8){
valid17 = true;
passing8 = 0;
}
const _errs90 = errors;
if(data33 !== null){
const err55 = {instancePath:instancePath+"/bankCardVerification",schemaPath:"#/components/schemas/IdentificationBody/properties/bankCardVerification/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid8 = _errs90 === errors;
if(_valid8 && valid17){
valid17 = false;
passing8 = [passing8, 1];
}
else {
if(_valid8){
valid17 = true;
passing8 = 1;
}
}
if(!valid17){
const err56 = {instancePath:instancePath+"/bankCardVerification",schemaPath:"#/components/schemas/IdentificationBody/properties/bankCardVerification/oneOf",keyword:"oneOf",params:{passingSchemas: passing8},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
}
if(data.emailVerification !== undefined){
let data34 = data.emailVerification;
const _errs93 = errors;
let valid18 = false;
let passing9 = null;
const _errs94 = errors;
if(!(validate208(data34, {instancePath:instancePath+"/emailVerification",parentData:data,parentDataProperty:"emailVerification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var _valid9 = _errs94 === errors;
if(_valid9){
valid18 = true;
passing9 = 0;
}
const _errs95 = errors;
if(data34 !== null){
const err57 = {instancePath:instancePath+"/emailVerification",schemaPath:"#/components/schemas/IdentificationBody/properties/emailVerification/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid9 = _errs95 === errors;
if(_valid9 && valid18){
valid18 = false;
passing9 = [passing9, 1];
}
else {
if(_valid9){
valid18 = true;
passing9 = 1;
}
}
if(!valid18){
const err58 = {instancePath:instancePath+"/emailVerification",schemaPath:"#/components/schemas/IdentificationBody/properties/emailVerification/oneOf",keyword:"oneOf",params:{passingSchemas: passing9},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
errors = _errs93;
if(vErrors !== null){
if(_errs93){
vErrors.length = _errs93;
}
else {
vErrors = null;
}
}
}
}
if(data.phoneVerification !== undefined){
let data35 = data.phoneVerification;
const _errs98 = errors;
let valid19 = false;
let passing10 = null;
const _errs99 = errors;
if(!(validate210(data35, {instancePath:instancePath+"/phoneVerification",parentData:data,parentDataProperty:"phoneVerification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
var _valid10 = _errs99 === errors;
if(_valid10){
valid19 = true;
passing10 = 0;
}
const _errs100 = errors;
if(data35 !== null){
const err59 = {instancePath:instancePath+"/phoneVerification",schemaPath:"#/components/schemas/IdentificationBody/properties/phoneVerification/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid10 = _errs100 === errors;
if(_valid10 && valid19){
valid19 = false;
passing10 = [passing10, 1];
}
else {
if(_valid10){
valid19 = true;
passing10 = 1;
}
}
if(!valid19){
const err60 = {instancePath:instancePath+"/phoneVerification",schemaPath:"#/components/schemas/IdentificationBody/properties/phoneVerification/oneOf",keyword:"oneOf",params:{passingSchemas: passing10},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
}
if(data.driverLicenseCheck !== undefined){
let data36 = data.driverLicenseCheck;
const _errs103 = errors;
let valid20 = false;
let passing11 = null;
const _errs104 = errors;
if(!(validate212(data36, {instancePath:instancePath+"/driverLicenseCheck",parentData:data,parentDataProperty:"driverLicenseCheck",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
var _valid11 = _errs104 === errors;
if(_valid11){
valid20 = true;
passing11 = 0;
}
const _errs105 = errors;
if(data36 !== null){
const err61 = {instancePath:instancePath+"/driverLicenseCheck",schemaPath:"#/components/schemas/IdentificationBody/properties/driverLicenseCheck/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid11 = _errs105 === errors;
if(_valid11 && valid20){
valid20 = false;
passing11 = [passing11, 1];
}
else {
if(_valid11){
valid20 = true;
passing11 = 1;
}
}
if(!valid20){
const err62 = {instancePath:instancePath+"/driverLicenseCheck",schemaPath:"#/components/schemas/IdentificationBody/properties/driverLicenseCheck/oneOf",keyword:"oneOf",params:{passingSchemas: passing11},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
}
}
if(data.additionalSteps !== undefined){
let data37 = data.additionalSteps;
if((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (data37 !== null)){
const err63 = {instancePath:instancePath+"/additionalSteps",schemaPath:"#/components/schemas/IdentificationBody/properties/additionalSteps/type",keyword:"type",params:{type: schema21.properties.additionalSteps.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key1 in data37){
let data38 = data37[key1];
const _errs111 = errors;
let valid22 = false;
let passing12 = null;
const _errs112 = errors;
if(!(validate214(data38, {instancePath:instancePath+"/additionalSteps/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data37,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
var _valid12 = _errs112 === errors;
if(_valid12){
valid22 = true;
passing12 = 0;
}
const _errs113 = errors;
if(data38 !== null){
const err64 = {instancePath:instancePath+"/additionalSteps/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/IdentificationBody/properties/additionalSteps/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid12 = _errs113 === errors;
if(_valid12 && valid22){
valid22 = false;
passing12 = [passing12, 1];
}
else {
if(_valid12){
valid22 = true;
passing12 = 1;
}
}
if(!valid22){
const err65 = {instancePath:instancePath+"/additionalSteps/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/IdentificationBody/properties/additionalSteps/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing12},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
else {
errors = _errs111;
if(vErrors !== null){
if(_errs111){
vErrors.length = _errs111;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.utilityData !== undefined){
let data39 = data.utilityData;
if((!(Array.isArray(data39))) && (data39 !== null)){
const err66 = {instancePath:instancePath+"/utilityData",schemaPath:"#/components/schemas/IdentificationBody/properties/utilityData/type",keyword:"type",params:{type: schema21.properties.utilityData.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(Array.isArray(data39)){
const len3 = data39.length;
for(let i3=0; i3<len3; i3++){
if(typeof data39[i3] !== "string"){
const err67 = {instancePath:instancePath+"/utilityData/" + i3,schemaPath:"#/components/schemas/IdentificationBody/properties/utilityData/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
}
else {
const err68 = {instancePath,schemaPath:"#/components/schemas/IdentificationBody/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate53.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:identification" */;
let vErrors = null;
let errors = 0;
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}

export const identificationAutoFinished = validate218;

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate219.errors = vErrors;
return errors === 0;
}


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:identificationAutoFinished" */;
let vErrors = null;
let errors = 0;
if(!(validate219(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
validate218.errors = vErrors;
return errors === 0;
}

export const identificationManualFinished = validate222;

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.final === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/IdentificationManualFinished/allOf/1/required",keyword:"required",params:{missingProperty: "final"},message:"must have required property '"+"final"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/IdentificationManualFinished/allOf/1/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.final !== undefined){
let data0 = data.final;
if(typeof data0 !== "boolean"){
const err2 = {instancePath:instancePath+"/final",schemaPath:"#/components/schemas/IdentificationManualFinished/allOf/1/properties/final/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(true !== data0){
const err3 = {instancePath:instancePath+"/final",schemaPath:"#/components/schemas/IdentificationManualFinished/allOf/1/properties/final/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.manualFace === undefined){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/IdentificationManualFinished/allOf/1/properties/status/required",keyword:"required",params:{missingProperty: "manualFace"},message:"must have required property '"+"manualFace"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.manualDocument === undefined){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/IdentificationManualFinished/allOf/1/properties/status/required",keyword:"required",params:{missingProperty: "manualDocument"},message:"must have required property '"+"manualDocument"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.manualFace !== undefined){
if(!(validate82(data1.manualFace, {instancePath:instancePath+"/status/manualFace",parentData:data1,parentDataProperty:"manualFace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data1.manualDocument !== undefined){
if(!(validate85(data1.manualDocument, {instancePath:instancePath+"/status/manualDocument",parentData:data1,parentDataProperty:"manualDocument",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/IdentificationManualFinished/allOf/1/properties/status/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err7 = {instancePath,schemaPath:"#/components/schemas/IdentificationManualFinished/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}


function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:identificationManualFinished" */;
let vErrors = null;
let errors = 0;
if(!(validate223(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
validate222.errors = vErrors;
return errors === 0;
}

export const identificationExpired = validate228;

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate229.errors = vErrors;
return errors === 0;
}


function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:identificationExpired" */;
let vErrors = null;
let errors = 0;
if(!(validate229(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
validate228.errors = vErrors;
return errors === 0;
}

export const identificationCancelled = validate232;

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate233.errors = vErrors;
return errors === 0;
}


function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:identificationCancelled" */;
let vErrors = null;
let errors = 0;
if(!(validate233(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
validate232.errors = vErrors;
return errors === 0;
}

export const identificationResubmitted = validate236;

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate237.errors = vErrors;
return errors === 0;
}


function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:identificationResubmitted" */;
let vErrors = null;
let errors = 0;
if(!(validate237(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
validate236.errors = vErrors;
return errors === 0;
}

export const documentExpiration = validate240;
const schema94 = {"description":"How near the expiry is [OAS26]","type":"string","enum":["DOCUMENT_EXPIRES_WITHIN_30_DAYS","DOCUMENT_EXPIRES_WITHIN_7_DAYS","DOCUMENT_EXPIRES_WITHIN_1_DAY","DOCUMENT_EXPIRED"]};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ExpirationThreshold/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "DOCUMENT_EXPIRES_WITHIN_30_DAYS") || (data === "DOCUMENT_EXPIRES_WITHIN_7_DAYS")) || (data === "DOCUMENT_EXPIRES_WITHIN_1_DAY")) || (data === "DOCUMENT_EXPIRED"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/ExpirationThreshold/enum",keyword:"enum",params:{allowedValues: schema94.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}


function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scanRef === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/DocumentExpiration/required",keyword:"required",params:{missingProperty: "scanRef"},message:"must have required property '"+"scanRef"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.clientId === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/DocumentExpiration/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.expirationThreshold === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/DocumentExpiration/required",keyword:"required",params:{missingProperty: "expirationThreshold"},message:"must have required property '"+"expirationThreshold"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.documentExpiration === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/DocumentExpiration/required",keyword:"required",params:{missingProperty: "documentExpiration"},message:"must have required property '"+"documentExpiration"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.scanRef !== undefined){
if(!(validate109(data.scanRef, {instancePath:instancePath+"/scanRef",parentData:data,parentDataProperty:"scanRef",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.clientId !== undefined){
if(!(validate158(data.clientId, {instancePath:instancePath+"/clientId",parentData:data,parentDataProperty:"clientId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
if(data.expirationThreshold !== undefined){
if(!(validate244(data.expirationThreshold, {instancePath:instancePath+"/expirationThreshold",parentData:data,parentDataProperty:"expirationThreshold",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
if(data.documentExpiration !== undefined){
if(typeof data.documentExpiration !== "string"){
const err4 = {instancePath:instancePath+"/documentExpiration",schemaPath:"#/components/schemas/DocumentExpiration/properties/documentExpiration/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/DocumentExpiration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}


function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:documentExpiration" */;
let vErrors = null;
let errors = 0;
if(!(validate241(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
validate240.errors = vErrors;
return errors === 0;
}

export const identificationLegacy = validate247;
const schema96 = {"title":"The callback of 2018 to 2021","description":"One schema for the editions from December 2018 to 2021: a body of any of them passes. Required is what the first\nedition has, less `aml` and `lid`, which need a service [seed:0]. A body with `final` belongs to the current format.\n","type":"object","required":["status","data","fileUrls","scanRef","clientId"],"properties":{"platform":{"description":"Device of the user, since 2019 [LEG21]","oneOf":[{"$ref":"#/components/schemas/Platform"},{"type":"null"}]},"status":{"$ref":"#/components/schemas/LegacyStatus"},"data":{"$ref":"#/components/schemas/LegacyData"},"fileUrls":{"description":"Links to photos, and since May 2020 to videos [seed:0, LEG21]; null is [assumed]","oneOf":[{"$ref":"#/components/schemas/FileUrls"},{"type":"null"}]},"aml":{"description":"AML result as a single object, until the end of 2020 [seed:0, LEG21]; null is [assumed]","oneOf":[{"$ref":"#/components/schemas/LegacyAmlResult"},{"type":"null"}]},"lid":{"description":"LID result as a single object, until the end of 2020 [seed:0, LEG21]; null is [assumed]","oneOf":[{"$ref":"#/components/schemas/LegacyLidResult"},{"type":"null"}]},"AML":{"description":"AML results, since January 2021 [LEG21]; null is [assumed]","type":["array","null"],"items":{"$ref":"#/components/schemas/LegacyAmlResult"}},"LID":{"description":"LID results, since January 2021 [LEG21]; null is [assumed]","type":["array","null"],"items":{"$ref":"#/components/schemas/LegacyLidResult"}},"scanRef":{"$ref":"#/components/schemas/ScanRef"},"externalRef":{"type":["string","null"],"x-pii":"reference","maxLength":40,"description":"Echo of the token request, since 2019 or 2020 [LEG21]"},"clientId":{"$ref":"#/components/schemas/ClientId"},"startTime":{"type":["number","null"],"minimum":0,"description":"When the user started, in Unix seconds, since April 2019; with a fraction for some days of that month [LEG21]","examples":[1555329600,1555329600.125]},"finishTime":{"type":["number","null"],"minimum":0,"description":"When the automatic decision fell, in Unix seconds, see startTime [LEG21]","examples":[1555329714,1555329714.75]},"clientIp":{"type":["string","null"],"x-pii":"ip","maxLength":39,"description":"Address of the user, since May 2020 [LEG21]"}},"not":{"type":"object","required":["final"],"properties":{"final":{"description":"Any value; the key itself is what the format does not have"}}}};
const schema97 = {"title":"The result, 2018 to 2021","description":"Half-results may be null or empty; empty human results mean an automatic result [LEG21]","type":"object","required":["overall"],"properties":{"overall":{"$ref":"#/components/schemas/LegacyOverallStatus"},"suspicionReasons":{"type":["array","null"],"description":"Why the verification is suspected, since March 2019 [LEG21]; null is [assumed]","items":{"$ref":"#/components/schemas/LegacySuspicionReason"}},"mismatchTags":{"type":["array","null"],"description":"Where the document differs from the token request, since November 2020 [LEG21]; null is [assumed]","items":{"$ref":"#/components/schemas/LegacyMismatchTag"}},"autoFace":{"$ref":"#/components/schemas/FaceStatusOrEmpty"},"manualFace":{"$ref":"#/components/schemas/FaceStatusOrEmpty"},"autoDocument":{"$ref":"#/components/schemas/DocumentStatusOrEmpty"},"manualDocument":{"$ref":"#/components/schemas/DocumentStatusOrEmpty"}}};
const schema98 = {"description":"NOT_REVIEWED is from 2018 only [seed:0]. REVIEWING meant that the user chose \"other document\" [LEG21]. EXPIRED is\nprinted in WL23 [inferred for the years before].\n","type":"string","enum":["APPROVED","DENIED","SUSPECTED","NOT_REVIEWED","REVIEWING","EXPIRED"]};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/LegacyOverallStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "APPROVED") || (data === "DENIED")) || (data === "SUSPECTED")) || (data === "NOT_REVIEWED")) || (data === "REVIEWING")) || (data === "EXPIRED"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/LegacyOverallStatus/enum",keyword:"enum",params:{allowedValues: schema98.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}

const schema99 = {"description":"The ten reasons of LEG21 [LEG21]","type":"string","enum":["FACE_SUSPECTED","DOC_MOBILE_PHOTO","DEV_TOOLS_OPENED","DOC_PRINT_SPOOFED","FAKE_PHOTO","AML_SUSPECTION","AML_FAILED","LID_SUSPECTION","LID_FAILED","AUTO_UNVERIFIABLE"]};

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/LegacySuspicionReason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data === "FACE_SUSPECTED") || (data === "DOC_MOBILE_PHOTO")) || (data === "DEV_TOOLS_OPENED")) || (data === "DOC_PRINT_SPOOFED")) || (data === "FAKE_PHOTO")) || (data === "AML_SUSPECTION")) || (data === "AML_FAILED")) || (data === "LID_SUSPECTION")) || (data === "LID_FAILED")) || (data === "AUTO_UNVERIFIABLE"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/LegacySuspicionReason/enum",keyword:"enum",params:{allowedValues: schema99.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}

const schema100 = {"description":"The ten tags of LEG21 [LEG21]","type":"string","enum":["UNDER_AGE","UNKNOWN_AGE","NAME","SURNAME","DOCUMENT_NUMBER","PERSONAL_CODE","EXPIRY_DATE","DATE_OF_BIRTH","DATE_OF_ISSUE","FULL_NAME"]};

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/LegacyMismatchTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data === "UNDER_AGE") || (data === "UNKNOWN_AGE")) || (data === "NAME")) || (data === "SURNAME")) || (data === "DOCUMENT_NUMBER")) || (data === "PERSONAL_CODE")) || (data === "EXPIRY_DATE")) || (data === "DATE_OF_BIRTH")) || (data === "DATE_OF_ISSUE")) || (data === "FULL_NAME"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/LegacyMismatchTag/enum",keyword:"enum",params:{allowedValues: schema100.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}


function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/FaceStatusOrEmpty/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("" !== data){
const err1 = {instancePath,schemaPath:"#/components/schemas/FaceStatusOrEmpty/anyOf/1/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data !== null){
const err2 = {instancePath,schemaPath:"#/components/schemas/FaceStatusOrEmpty/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/components/schemas/FaceStatusOrEmpty/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
validate257.errors = vErrors;
return errors === 0;
}


function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/DocumentStatusOrEmpty/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("" !== data){
const err1 = {instancePath,schemaPath:"#/components/schemas/DocumentStatusOrEmpty/anyOf/1/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data !== null){
const err2 = {instancePath,schemaPath:"#/components/schemas/DocumentStatusOrEmpty/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/components/schemas/DocumentStatusOrEmpty/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
validate261.errors = vErrors;
return errors === 0;
}


function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.overall === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/LegacyStatus/required",keyword:"required",params:{missingProperty: "overall"},message:"must have required property '"+"overall"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.overall !== undefined){
if(!(validate251(data.overall, {instancePath:instancePath+"/overall",parentData:data,parentDataProperty:"overall",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.suspicionReasons !== undefined){
let data1 = data.suspicionReasons;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/suspicionReasons",schemaPath:"#/components/schemas/LegacyStatus/properties/suspicionReasons/type",keyword:"type",params:{type: schema97.properties.suspicionReasons.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate253(data1[i0], {instancePath:instancePath+"/suspicionReasons/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
}
}
if(data.mismatchTags !== undefined){
let data3 = data.mismatchTags;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err2 = {instancePath:instancePath+"/mismatchTags",schemaPath:"#/components/schemas/LegacyStatus/properties/mismatchTags/type",keyword:"type",params:{type: schema97.properties.mismatchTags.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate255(data3[i1], {instancePath:instancePath+"/mismatchTags/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
}
if(data.autoFace !== undefined){
if(!(validate257(data.autoFace, {instancePath:instancePath+"/autoFace",parentData:data,parentDataProperty:"autoFace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
if(data.manualFace !== undefined){
if(!(validate257(data.manualFace, {instancePath:instancePath+"/manualFace",parentData:data,parentDataProperty:"manualFace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
if(data.autoDocument !== undefined){
if(!(validate261(data.autoDocument, {instancePath:instancePath+"/autoDocument",parentData:data,parentDataProperty:"autoDocument",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data.manualDocument !== undefined){
if(!(validate261(data.manualDocument, {instancePath:instancePath+"/manualDocument",parentData:data,parentDataProperty:"manualDocument",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/LegacyStatus/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}

const schema103 = {"title":"What was read from the document, 2018 to 2021","description":"Every field may be null [LEG21]. Nothing is required: the first edition had the twelve fields from docFirstName to\nmanuallyDataChanged, less docDateOfIssue; the others came in 2019 and 2020.\n","type":"object","properties":{"docFirstName":{"type":["string","null"],"x-pii":"name","maxLength":100,"description":"First name [LEG21]","examples":["ROSALIND"]},"docLastName":{"type":["string","null"],"x-pii":"name","maxLength":100,"description":"Last name [LEG21]","examples":["TESTPERSON"]},"docNumber":{"type":["string","null"],"x-pii":"number","maxLength":15,"description":"Number of the document [LEG21]","examples":["X00000042"]},"docPersonalCode":{"type":["string","null"],"x-pii":"number","maxLength":15,"description":"National personal number [LEG21]"},"docExpiry":{"type":["string","null"],"x-pii":"date","maxLength":10,"description":"Expiry, YYYY-MM-DD [LEG21]","examples":["2025-03-14"]},"docDob":{"type":["string","null"],"x-pii":"date","maxLength":10,"description":"Date of birth, YYYY-MM-DD [LEG21]","examples":["1990-07-01"]},"docDateOfIssue":{"type":["string","null"],"x-pii":"date","maxLength":10,"description":"Date of issue, YYYY-MM-DD, since 2019 or 2020 [LEG21]"},"docType":{"description":"Document the user showed [LEG21]","oneOf":[{"$ref":"#/components/schemas/LegacyDocType"},{"type":"null"}]},"docSex":{"description":"Sex as on the document [LEG21]","oneOf":[{"$ref":"#/components/schemas/Sex"},{"type":"null"}]},"docNationality":{"description":"Nationality [LEG21]","oneOf":[{"$ref":"#/components/schemas/CountryCode"},{"type":"null"}]},"docIssuingCountry":{"description":"Country that issued the document [LEG21]","oneOf":[{"$ref":"#/components/schemas/CountryCode"},{"type":"null"}]},"selectedCountry":{"description":"Country the user chose on the screen [LEG21]","oneOf":[{"$ref":"#/components/schemas/CountryCode"},{"type":"null"}]},"manuallyDataChanged":{"type":["boolean","null"],"description":"Whether a reviewer edited the data [LEG21]"},"birthPlace":{"type":["string","null"],"x-pii":"address","maxLength":60,"description":"Place of birth [LEG21]"},"authority":{"type":["string","null"],"x-pii":"text","maxLength":60,"description":"Issuing authority [LEG21]"},"address":{"type":["string","null"],"x-pii":"address","maxLength":80,"description":"Address [LEG21]"},"mothersMaidenName":{"type":["string","null"],"x-pii":"name","maxLength":80,"description":"Mother's name at birth [LEG21]"},"driverLicenseCategory":{"type":["string","null"],"x-pii":"text","maxLength":30,"description":"Licence classes [LEG21]"},"orgFirstName":{"type":["string","null"],"x-pii":"name","maxLength":60,"description":"First name in the original script [LEG21]"},"orgLastName":{"type":["string","null"],"x-pii":"name","maxLength":60,"description":"Last name in the original script [LEG21]"},"orgNationality":{"type":["string","null"],"x-pii":"trait","maxLength":30,"description":"Nationality in the original script [LEG21]"},"orgBirthPlace":{"type":["string","null"],"x-pii":"address","maxLength":60,"description":"Place of birth in the original script [LEG21]"},"orgAuthority":{"type":["string","null"],"x-pii":"text","maxLength":60,"description":"Issuing authority in the original script [LEG21]"},"orgAddress":{"type":["string","null"],"x-pii":"address","maxLength":60,"description":"Address in the original script [LEG21]"}}};
const schema104 = {"description":"Kind of document [LEG21]","type":"string","enum":["ID_CARD","PASSPORT","RESIDENCE_PERMIT","DRIVER_LICENSE","OTHER"]};

function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/LegacyDocType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "ID_CARD") || (data === "PASSPORT")) || (data === "RESIDENCE_PERMIT")) || (data === "DRIVER_LICENSE")) || (data === "OTHER"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/LegacyDocType/enum",keyword:"enum",params:{allowedValues: schema104.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate267.errors = vErrors;
return errors === 0;
}


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.docFirstName !== undefined){
let data0 = data.docFirstName;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/docFirstName",schemaPath:"#/components/schemas/LegacyData/properties/docFirstName/type",keyword:"type",params:{type: schema103.properties.docFirstName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 === "string"){
if(data0.length > 100 && func1(data0) > 100){
const err1 = {instancePath:instancePath+"/docFirstName",schemaPath:"#/components/schemas/LegacyData/properties/docFirstName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
if(data.docLastName !== undefined){
let data1 = data.docLastName;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/docLastName",schemaPath:"#/components/schemas/LegacyData/properties/docLastName/type",keyword:"type",params:{type: schema103.properties.docLastName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 100 && func1(data1) > 100){
const err3 = {instancePath:instancePath+"/docLastName",schemaPath:"#/components/schemas/LegacyData/properties/docLastName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
if(data.docNumber !== undefined){
let data2 = data.docNumber;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/docNumber",schemaPath:"#/components/schemas/LegacyData/properties/docNumber/type",keyword:"type",params:{type: schema103.properties.docNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 15 && func1(data2) > 15){
const err5 = {instancePath:instancePath+"/docNumber",schemaPath:"#/components/schemas/LegacyData/properties/docNumber/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
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
if(data.docPersonalCode !== undefined){
let data3 = data.docPersonalCode;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/docPersonalCode",schemaPath:"#/components/schemas/LegacyData/properties/docPersonalCode/type",keyword:"type",params:{type: schema103.properties.docPersonalCode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length > 15 && func1(data3) > 15){
const err7 = {instancePath:instancePath+"/docPersonalCode",schemaPath:"#/components/schemas/LegacyData/properties/docPersonalCode/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
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
if(data.docExpiry !== undefined){
let data4 = data.docExpiry;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/docExpiry",schemaPath:"#/components/schemas/LegacyData/properties/docExpiry/type",keyword:"type",params:{type: schema103.properties.docExpiry.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 10 && func1(data4) > 10){
const err9 = {instancePath:instancePath+"/docExpiry",schemaPath:"#/components/schemas/LegacyData/properties/docExpiry/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
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
if(data.docDob !== undefined){
let data5 = data.docDob;
if((typeof data5 !== "string") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/docDob",schemaPath:"#/components/schemas/LegacyData/properties/docDob/type",keyword:"type",params:{type: schema103.properties.docDob.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 10 && func1(data5) > 10){
const err11 = {instancePath:instancePath+"/docDob",schemaPath:"#/components/schemas/LegacyData/properties/docDob/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.docDateOfIssue !== undefined){
let data6 = data.docDateOfIssue;
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/docDateOfIssue",schemaPath:"#/components/schemas/LegacyData/properties/docDateOfIssue/type",keyword:"type",params:{type: schema103.properties.docDateOfIssue.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length > 10 && func1(data6) > 10){
const err13 = {instancePath:instancePath+"/docDateOfIssue",schemaPath:"#/components/schemas/LegacyData/properties/docDateOfIssue/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
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
if(data.docType !== undefined){
let data7 = data.docType;
const _errs16 = errors;
let valid1 = false;
let passing0 = null;
const _errs17 = errors;
if(!(validate267(data7, {instancePath:instancePath+"/docType",parentData:data,parentDataProperty:"docType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs18 = errors;
if(data7 !== null){
const err14 = {instancePath:instancePath+"/docType",schemaPath:"#/components/schemas/LegacyData/properties/docType/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err15 = {instancePath:instancePath+"/docType",schemaPath:"#/components/schemas/LegacyData/properties/docType/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
}
if(data.docSex !== undefined){
let data8 = data.docSex;
const _errs21 = errors;
let valid2 = false;
let passing1 = null;
const _errs22 = errors;
if(!(validate99(data8, {instancePath:instancePath+"/docSex",parentData:data,parentDataProperty:"docSex",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid1 = _errs22 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs23 = errors;
if(data8 !== null){
const err16 = {instancePath:instancePath+"/docSex",schemaPath:"#/components/schemas/LegacyData/properties/docSex/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs23 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err17 = {instancePath:instancePath+"/docSex",schemaPath:"#/components/schemas/LegacyData/properties/docSex/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.docNationality !== undefined){
let data9 = data.docNationality;
const _errs26 = errors;
let valid3 = false;
let passing2 = null;
const _errs27 = errors;
if(!(validate101(data9, {instancePath:instancePath+"/docNationality",parentData:data,parentDataProperty:"docNationality",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var _valid2 = _errs27 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs28 = errors;
if(data9 !== null){
const err18 = {instancePath:instancePath+"/docNationality",schemaPath:"#/components/schemas/LegacyData/properties/docNationality/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid2 = _errs28 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
const err19 = {instancePath:instancePath+"/docNationality",schemaPath:"#/components/schemas/LegacyData/properties/docNationality/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data.docIssuingCountry !== undefined){
let data10 = data.docIssuingCountry;
const _errs31 = errors;
let valid4 = false;
let passing3 = null;
const _errs32 = errors;
if(!(validate101(data10, {instancePath:instancePath+"/docIssuingCountry",parentData:data,parentDataProperty:"docIssuingCountry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var _valid3 = _errs32 === errors;
if(_valid3){
valid4 = true;
passing3 = 0;
}
const _errs33 = errors;
if(data10 !== null){
const err20 = {instancePath:instancePath+"/docIssuingCountry",schemaPath:"#/components/schemas/LegacyData/properties/docIssuingCountry/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs33 === errors;
if(_valid3 && valid4){
valid4 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid4 = true;
passing3 = 1;
}
}
if(!valid4){
const err21 = {instancePath:instancePath+"/docIssuingCountry",schemaPath:"#/components/schemas/LegacyData/properties/docIssuingCountry/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
if(data.selectedCountry !== undefined){
let data11 = data.selectedCountry;
const _errs36 = errors;
let valid5 = false;
let passing4 = null;
const _errs37 = errors;
if(!(validate101(data11, {instancePath:instancePath+"/selectedCountry",parentData:data,parentDataProperty:"selectedCountry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var _valid4 = _errs37 === errors;
if(_valid4){
valid5 = true;
passing4 = 0;
}
const _errs38 = errors;
if(data11 !== null){
const err22 = {instancePath:instancePath+"/selectedCountry",schemaPath:"#/components/schemas/LegacyData/properties/selectedCountry/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid4 = _errs38 === errors;
if(_valid4 && valid5){
valid5 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid5 = true;
passing4 = 1;
}
}
if(!valid5){
const err23 = {instancePath:instancePath+"/selectedCountry",schemaPath:"#/components/schemas/LegacyData/properties/selectedCountry/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
if(data.manuallyDataChanged !== undefined){
let data12 = data.manuallyDataChanged;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err24 = {instancePath:instancePath+"/manuallyDataChanged",schemaPath:"#/components/schemas/LegacyData/properties/manuallyDataChanged/type",keyword:"type",params:{type: schema103.properties.manuallyDataChanged.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.birthPlace !== undefined){
let data13 = data.birthPlace;
if((typeof data13 !== "string") && (data13 !== null)){
const err25 = {instancePath:instancePath+"/birthPlace",schemaPath:"#/components/schemas/LegacyData/properties/birthPlace/type",keyword:"type",params:{type: schema103.properties.birthPlace.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data13 === "string"){
if(data13.length > 60 && func1(data13) > 60){
const err26 = {instancePath:instancePath+"/birthPlace",schemaPath:"#/components/schemas/LegacyData/properties/birthPlace/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
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
if(data.authority !== undefined){
let data14 = data.authority;
if((typeof data14 !== "string") && (data14 !== null)){
const err27 = {instancePath:instancePath+"/authority",schemaPath:"#/components/schemas/LegacyData/properties/authority/type",keyword:"type",params:{type: schema103.properties.authority.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data14 === "string"){
if(data14.length > 60 && func1(data14) > 60){
const err28 = {instancePath:instancePath+"/authority",schemaPath:"#/components/schemas/LegacyData/properties/authority/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.address !== undefined){
let data15 = data.address;
if((typeof data15 !== "string") && (data15 !== null)){
const err29 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/LegacyData/properties/address/type",keyword:"type",params:{type: schema103.properties.address.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data15 === "string"){
if(data15.length > 80 && func1(data15) > 80){
const err30 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/LegacyData/properties/address/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
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
if(data.mothersMaidenName !== undefined){
let data16 = data.mothersMaidenName;
if((typeof data16 !== "string") && (data16 !== null)){
const err31 = {instancePath:instancePath+"/mothersMaidenName",schemaPath:"#/components/schemas/LegacyData/properties/mothersMaidenName/type",keyword:"type",params:{type: schema103.properties.mothersMaidenName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data16 === "string"){
if(data16.length > 80 && func1(data16) > 80){
const err32 = {instancePath:instancePath+"/mothersMaidenName",schemaPath:"#/components/schemas/LegacyData/properties/mothersMaidenName/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.driverLicenseCategory !== undefined){
let data17 = data.driverLicenseCategory;
if((typeof data17 !== "string") && (data17 !== null)){
const err33 = {instancePath:instancePath+"/driverLicenseCategory",schemaPath:"#/components/schemas/LegacyData/properties/driverLicenseCategory/type",keyword:"type",params:{type: schema103.properties.driverLicenseCategory.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data17 === "string"){
if(data17.length > 30 && func1(data17) > 30){
const err34 = {instancePath:instancePath+"/driverLicenseCategory",schemaPath:"#/components/schemas/LegacyData/properties/driverLicenseCategory/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
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
if(data.orgFirstName !== undefined){
let data18 = data.orgFirstName;
if((typeof data18 !== "string") && (data18 !== null)){
const err35 = {instancePath:instancePath+"/orgFirstName",schemaPath:"#/components/schemas/LegacyData/properties/orgFirstName/type",keyword:"type",params:{type: schema103.properties.orgFirstName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data18 === "string"){
if(data18.length > 60 && func1(data18) > 60){
const err36 = {instancePath:instancePath+"/orgFirstName",schemaPath:"#/components/schemas/LegacyData/properties/orgFirstName/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
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
if(data.orgLastName !== undefined){
let data19 = data.orgLastName;
if((typeof data19 !== "string") && (data19 !== null)){
const err37 = {instancePath:instancePath+"/orgLastName",schemaPath:"#/components/schemas/LegacyData/properties/orgLastName/type",keyword:"type",params:{type: schema103.properties.orgLastName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data19 === "string"){
if(data19.length > 60 && func1(data19) > 60){
const err38 = {instancePath:instancePath+"/orgLastName",schemaPath:"#/components/schemas/LegacyData/properties/orgLastName/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
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
if(data.orgNationality !== undefined){
let data20 = data.orgNationality;
if((typeof data20 !== "string") && (data20 !== null)){
const err39 = {instancePath:instancePath+"/orgNationality",schemaPath:"#/components/schemas/LegacyData/properties/orgNationality/type",keyword:"type",params:{type: schema103.properties.orgNationality.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data20 === "string"){
if(data20.length > 30 && func1(data20) > 30){
const err40 = {instancePath:instancePath+"/orgNationality",schemaPath:"#/components/schemas/LegacyData/properties/orgNationality/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.orgBirthPlace !== undefined){
let data21 = data.orgBirthPlace;
if((typeof data21 !== "string") && (data21 !== null)){
const err41 = {instancePath:instancePath+"/orgBirthPlace",schemaPath:"#/components/schemas/LegacyData/properties/orgBirthPlace/type",keyword:"type",params:{type: schema103.properties.orgBirthPlace.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data21 === "string"){
if(data21.length > 60 && func1(data21) > 60){
const err42 = {instancePath:instancePath+"/orgBirthPlace",schemaPath:"#/components/schemas/LegacyData/properties/orgBirthPlace/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
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
if(data.orgAuthority !== undefined){
let data22 = data.orgAuthority;
if((typeof data22 !== "string") && (data22 !== null)){
const err43 = {instancePath:instancePath+"/orgAuthority",schemaPath:"#/components/schemas/LegacyData/properties/orgAuthority/type",keyword:"type",params:{type: schema103.properties.orgAuthority.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data22 === "string"){
if(data22.length > 60 && func1(data22) > 60){
const err44 = {instancePath:instancePath+"/orgAuthority",schemaPath:"#/components/schemas/LegacyData/properties/orgAuthority/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.orgAddress !== undefined){
let data23 = data.orgAddress;
if((typeof data23 !== "string") && (data23 !== null)){
const err45 = {instancePath:instancePath+"/orgAddress",schemaPath:"#/components/schemas/LegacyData/properties/orgAddress/type",keyword:"type",params:{type: schema103.properties.orgAddress.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data23 === "string"){
if(data23.length > 60 && func1(data23) > 60){
const err46 = {instancePath:instancePath+"/orgAddress",schemaPath:"#/components/schemas/LegacyData/properties/orgAddress/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
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
}
else {
const err47 = {instancePath,schemaPath:"#/components/schemas/LegacyData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate266.errors = vErrors;
return errors === 0;
}

const schema105 = {"title":"An AML result, until 2021","description":"No key is required, because the shape of the single object before 2021 is not printed; fields [LEG21]","type":"object","properties":{"status":{"$ref":"#/components/schemas/ServiceStatus"},"serviceName":{"type":"string","description":"Name of the service [LEG21]"},"serviceGroupType":{"type":"string","description":"Group of the service [LEG21]"},"uid":{"type":"string","x-pii":"id","description":"Unique inside one request only [LEG21]"},"errorMessage":{"type":["string","null"],"x-pii":"text","description":"Text of a failed check [LEG21]"},"data":{"type":["array","null"],"description":"Persons found [LEG21]","items":{"$ref":"#/components/schemas/LegacyAmlItem"}}}};
const schema106 = {"title":"A person on a list, until 2021","type":"object","properties":{"name":{"type":["string","null"],"x-pii":"name","description":"Name on the list [LEG21]"},"surname":{"type":["string","null"],"x-pii":"name","description":"Surname on the list [LEG21]"},"nationality":{"type":["string","null"],"x-pii":"trait","description":"Nationality on the list [LEG21]"},"dob":{"type":["string","null"],"x-pii":"date","description":"Birth as free text [LEG21]"},"suspicion":{"type":["string","null"],"description":"Kind of list [LEG21]"},"reason":{"type":["string","null"],"x-pii":"text","description":"Why it is listed [LEG21]"},"listNumber":{"type":["string","null"],"x-pii":"number","description":"Number on the list [LEG21]"},"listName":{"type":["string","null"],"description":"Name of the list [LEG21]"},"score":{"type":["integer","null"],"description":"How well it matches [LEG21]"},"lastUpdate":{"type":["string","null"],"description":"When the list changed, as text [LEG21]"},"isPerson":{"type":["boolean","null"],"description":"Person or company [LEG21]"},"isActive":{"type":["boolean","null"],"description":"Whether the entry stands [LEG21]"},"checkDate":{"type":["string","null"],"description":"When the check ran [LEG21]"}}};

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/LegacyAmlItem/properties/name/type",keyword:"type",params:{type: schema106.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.surname !== undefined){
let data1 = data.surname;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/surname",schemaPath:"#/components/schemas/LegacyAmlItem/properties/surname/type",keyword:"type",params:{type: schema106.properties.surname.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.nationality !== undefined){
let data2 = data.nationality;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/nationality",schemaPath:"#/components/schemas/LegacyAmlItem/properties/nationality/type",keyword:"type",params:{type: schema106.properties.nationality.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.dob !== undefined){
let data3 = data.dob;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/dob",schemaPath:"#/components/schemas/LegacyAmlItem/properties/dob/type",keyword:"type",params:{type: schema106.properties.dob.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.suspicion !== undefined){
let data4 = data.suspicion;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/suspicion",schemaPath:"#/components/schemas/LegacyAmlItem/properties/suspicion/type",keyword:"type",params:{type: schema106.properties.suspicion.type},message:"must be string,null"};
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
let data5 = data.reason;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/components/schemas/LegacyAmlItem/properties/reason/type",keyword:"type",params:{type: schema106.properties.reason.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.listNumber !== undefined){
let data6 = data.listNumber;
if((typeof data6 !== "string") && (data6 !== null)){
const err6 = {instancePath:instancePath+"/listNumber",schemaPath:"#/components/schemas/LegacyAmlItem/properties/listNumber/type",keyword:"type",params:{type: schema106.properties.listNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.listName !== undefined){
let data7 = data.listName;
if((typeof data7 !== "string") && (data7 !== null)){
const err7 = {instancePath:instancePath+"/listName",schemaPath:"#/components/schemas/LegacyAmlItem/properties/listName/type",keyword:"type",params:{type: schema106.properties.listName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.score !== undefined){
let data8 = data.score;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err8 = {instancePath:instancePath+"/score",schemaPath:"#/components/schemas/LegacyAmlItem/properties/score/type",keyword:"type",params:{type: schema106.properties.score.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.lastUpdate !== undefined){
let data9 = data.lastUpdate;
if((typeof data9 !== "string") && (data9 !== null)){
const err9 = {instancePath:instancePath+"/lastUpdate",schemaPath:"#/components/schemas/LegacyAmlItem/properties/lastUpdate/type",keyword:"type",params:{type: schema106.properties.lastUpdate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.isPerson !== undefined){
let data10 = data.isPerson;
if((typeof data10 !== "boolean") && (data10 !== null)){
const err10 = {instancePath:instancePath+"/isPerson",schemaPath:"#/components/schemas/LegacyAmlItem/properties/isPerson/type",keyword:"type",params:{type: schema106.properties.isPerson.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.isActive !== undefined){
let data11 = data.isActive;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err11 = {instancePath:instancePath+"/isActive",schemaPath:"#/components/schemas/LegacyAmlItem/properties/isActive/type",keyword:"type",params:{type: schema106.properties.isActive.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.checkDate !== undefined){
let data12 = data.checkDate;
if((typeof data12 !== "string") && (data12 !== null)){
const err12 = {instancePath:instancePath+"/checkDate",schemaPath:"#/components/schemas/LegacyAmlItem/properties/checkDate/type",keyword:"type",params:{type: schema106.properties.checkDate.type},message:"must be string,null"};
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
const err13 = {instancePath,schemaPath:"#/components/schemas/LegacyAmlItem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}


function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
if(!(validate128(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.serviceName !== undefined){
if(typeof data.serviceName !== "string"){
const err0 = {instancePath:instancePath+"/serviceName",schemaPath:"#/components/schemas/LegacyAmlResult/properties/serviceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.serviceGroupType !== undefined){
if(typeof data.serviceGroupType !== "string"){
const err1 = {instancePath:instancePath+"/serviceGroupType",schemaPath:"#/components/schemas/LegacyAmlResult/properties/serviceGroupType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.uid !== undefined){
if(typeof data.uid !== "string"){
const err2 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/LegacyAmlResult/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.errorMessage !== undefined){
let data4 = data.errorMessage;
if((typeof data4 !== "string") && (data4 !== null)){
const err3 = {instancePath:instancePath+"/errorMessage",schemaPath:"#/components/schemas/LegacyAmlResult/properties/errorMessage/type",keyword:"type",params:{type: schema105.properties.errorMessage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
let data5 = data.data;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/LegacyAmlResult/properties/data/type",keyword:"type",params:{type: schema105.properties.data.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate277(data5[i0], {instancePath:instancePath+"/data/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/LegacyAmlResult/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}

const schema107 = {"title":"A LID result, until 2021","description":"No key is required, see LegacyAmlResult; fields [LEG21]","type":"object","properties":{"status":{"$ref":"#/components/schemas/ServiceStatus"},"serviceName":{"type":"string","description":"Name of the service [LEG21]"},"serviceGroupType":{"type":"string","description":"Group of the service [LEG21]"},"uid":{"type":"string","x-pii":"id","description":"Unique inside one request only [LEG21]"},"errorMessage":{"type":["string","null"],"x-pii":"text","description":"Text of a failed check [LEG21]"},"data":{"type":["array","null"],"description":"Documents found [LEG21]","items":{"$ref":"#/components/schemas/LegacyLidItem"}}}};
const schema108 = {"title":"A lost or invalid document, until 2021","description":"There was no checkDate yet [LEG21]","type":"object","properties":{"documentNumber":{"type":["string","null"],"x-pii":"number","description":"Number of the document [LEG21]"},"documentType":{"type":["string","null"],"description":"Kind of document [LEG21]"},"valid":{"type":["boolean","null"],"description":"Whether the document is valid [LEG21]"},"expiryDate":{"type":["string","null"],"x-pii":"date","description":"Expiry, as text [LEG21]"}}};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.documentNumber !== undefined){
let data0 = data.documentNumber;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/documentNumber",schemaPath:"#/components/schemas/LegacyLidItem/properties/documentNumber/type",keyword:"type",params:{type: schema108.properties.documentNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.documentType !== undefined){
let data1 = data.documentType;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/documentType",schemaPath:"#/components/schemas/LegacyLidItem/properties/documentType/type",keyword:"type",params:{type: schema108.properties.documentType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.valid !== undefined){
let data2 = data.valid;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/valid",schemaPath:"#/components/schemas/LegacyLidItem/properties/valid/type",keyword:"type",params:{type: schema108.properties.valid.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.expiryDate !== undefined){
let data3 = data.expiryDate;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/expiryDate",schemaPath:"#/components/schemas/LegacyLidItem/properties/expiryDate/type",keyword:"type",params:{type: schema108.properties.expiryDate.type},message:"must be string,null"};
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
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/LegacyLidItem/type",keyword:"type",params:{type: "object"},message:"must be object"};
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


function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
if(!(validate128(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.serviceName !== undefined){
if(typeof data.serviceName !== "string"){
const err0 = {instancePath:instancePath+"/serviceName",schemaPath:"#/components/schemas/LegacyLidResult/properties/serviceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.serviceGroupType !== undefined){
if(typeof data.serviceGroupType !== "string"){
const err1 = {instancePath:instancePath+"/serviceGroupType",schemaPath:"#/components/schemas/LegacyLidResult/properties/serviceGroupType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.uid !== undefined){
if(typeof data.uid !== "string"){
const err2 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/LegacyLidResult/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.errorMessage !== undefined){
let data4 = data.errorMessage;
if((typeof data4 !== "string") && (data4 !== null)){
const err3 = {instancePath:instancePath+"/errorMessage",schemaPath:"#/components/schemas/LegacyLidResult/properties/errorMessage/type",keyword:"type",params:{type: schema107.properties.errorMessage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
let data5 = data.data;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/LegacyLidResult/properties/data/type",keyword:"type",params:{type: schema107.properties.data.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate282(data5[i0], {instancePath:instancePath+"/data/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/LegacyLidResult/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate280.errors = vErrors;
return errors === 0;
}


function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.final === undefined) && (missing0 = "final")){
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
else {
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
var valid0 = _errs2 === errors;
if(valid0){
const err2 = {instancePath,schemaPath:"#/components/schemas/IdentificationLegacy/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/IdentificationLegacy/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.data === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/IdentificationLegacy/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.fileUrls === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/IdentificationLegacy/required",keyword:"required",params:{missingProperty: "fileUrls"},message:"must have required property '"+"fileUrls"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.scanRef === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/IdentificationLegacy/required",keyword:"required",params:{missingProperty: "scanRef"},message:"must have required property '"+"scanRef"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.clientId === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/IdentificationLegacy/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.platform !== undefined){
let data0 = data.platform;
const _errs5 = errors;
let valid2 = false;
let passing0 = null;
const _errs6 = errors;
if(!(validate59(data0, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs7 = errors;
if(data0 !== null){
const err8 = {instancePath:instancePath+"/platform",schemaPath:"#/components/schemas/IdentificationLegacy/properties/platform/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs7 === errors;
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
const err9 = {instancePath:instancePath+"/platform",schemaPath:"#/components/schemas/IdentificationLegacy/properties/platform/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
}
if(data.status !== undefined){
if(!(validate250(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate266(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data.fileUrls !== undefined){
let data3 = data.fileUrls;
const _errs12 = errors;
let valid3 = false;
let passing1 = null;
const _errs13 = errors;
if(!(validate117(data3, {instancePath:instancePath+"/fileUrls",parentData:data,parentDataProperty:"fileUrls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
if(_valid1){
valid3 = true;
passing1 = 0;
}
const _errs14 = errors;
if(data3 !== null){
const err10 = {instancePath:instancePath+"/fileUrls",schemaPath:"#/components/schemas/IdentificationLegacy/properties/fileUrls/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs14 === errors;
if(_valid1 && valid3){
valid3 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid3 = true;
passing1 = 1;
}
}
if(!valid3){
const err11 = {instancePath:instancePath+"/fileUrls",schemaPath:"#/components/schemas/IdentificationLegacy/properties/fileUrls/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.aml !== undefined){
let data4 = data.aml;
const _errs17 = errors;
let valid4 = false;
let passing2 = null;
const _errs18 = errors;
if(!(validate275(data4, {instancePath:instancePath+"/aml",parentData:data,parentDataProperty:"aml",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
if(_valid2){
valid4 = true;
passing2 = 0;
}
const _errs19 = errors;
if(data4 !== null){
const err12 = {instancePath:instancePath+"/aml",schemaPath:"#/components/schemas/IdentificationLegacy/properties/aml/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs19 === errors;
if(_valid2 && valid4){
valid4 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid4 = true;
passing2 = 1;
}
}
if(!valid4){
const err13 = {instancePath:instancePath+"/aml",schemaPath:"#/components/schemas/IdentificationLegacy/properties/aml/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.lid !== undefined){
let data5 = data.lid;
const _errs22 = errors;
let valid5 = false;
let passing3 = null;
const _errs23 = errors;
if(!(validate280(data5, {instancePath:instancePath+"/lid",parentData:data,parentDataProperty:"lid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
var _valid3 = _errs23 === errors;
if(_valid3){
valid5 = true;
passing3 = 0;
}
const _errs24 = errors;
if(data5 !== null){
const err14 = {instancePath:instancePath+"/lid",schemaPath:"#/components/schemas/IdentificationLegacy/properties/lid/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid3 = _errs24 === errors;
if(_valid3 && valid5){
valid5 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid5 = true;
passing3 = 1;
}
}
if(!valid5){
const err15 = {instancePath:instancePath+"/lid",schemaPath:"#/components/schemas/IdentificationLegacy/properties/lid/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
}
if(data.AML !== undefined){
let data6 = data.AML;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err16 = {instancePath:instancePath+"/AML",schemaPath:"#/components/schemas/IdentificationLegacy/properties/AML/type",keyword:"type",params:{type: schema96.properties.AML.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate275(data6[i0], {instancePath:instancePath+"/AML/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
}
}
}
if(data.LID !== undefined){
let data8 = data.LID;
if((!(Array.isArray(data8))) && (data8 !== null)){
const err17 = {instancePath:instancePath+"/LID",schemaPath:"#/components/schemas/IdentificationLegacy/properties/LID/type",keyword:"type",params:{type: schema96.properties.LID.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate280(data8[i1], {instancePath:instancePath+"/LID/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
}
}
}
if(data.scanRef !== undefined){
if(!(validate109(data.scanRef, {instancePath:instancePath+"/scanRef",parentData:data,parentDataProperty:"scanRef",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.externalRef !== undefined){
let data11 = data.externalRef;
if((typeof data11 !== "string") && (data11 !== null)){
const err18 = {instancePath:instancePath+"/externalRef",schemaPath:"#/components/schemas/IdentificationLegacy/properties/externalRef/type",keyword:"type",params:{type: schema96.properties.externalRef.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data11 === "string"){
if(data11.length > 40 && func1(data11) > 40){
const err19 = {instancePath:instancePath+"/externalRef",schemaPath:"#/components/schemas/IdentificationLegacy/properties/externalRef/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
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
if(data.clientId !== undefined){
if(!(validate158(data.clientId, {instancePath:instancePath+"/clientId",parentData:data,parentDataProperty:"clientId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
if(data.startTime !== undefined){
let data13 = data.startTime;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
const err20 = {instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/IdentificationLegacy/properties/startTime/type",keyword:"type",params:{type: schema96.properties.startTime.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err21 = {instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/IdentificationLegacy/properties/startTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.finishTime !== undefined){
let data14 = data.finishTime;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
const err22 = {instancePath:instancePath+"/finishTime",schemaPath:"#/components/schemas/IdentificationLegacy/properties/finishTime/type",keyword:"type",params:{type: schema96.properties.finishTime.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err23 = {instancePath:instancePath+"/finishTime",schemaPath:"#/components/schemas/IdentificationLegacy/properties/finishTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.clientIp !== undefined){
let data15 = data.clientIp;
if((typeof data15 !== "string") && (data15 !== null)){
const err24 = {instancePath:instancePath+"/clientIp",schemaPath:"#/components/schemas/IdentificationLegacy/properties/clientIp/type",keyword:"type",params:{type: schema96.properties.clientIp.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data15 === "string"){
if(data15.length > 39 && func1(data15) > 39){
const err25 = {instancePath:instancePath+"/clientIp",schemaPath:"#/components/schemas/IdentificationLegacy/properties/clientIp/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
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
else {
const err26 = {instancePath,schemaPath:"#/components/schemas/IdentificationLegacy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}


function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:identificationLegacy" */;
let vErrors = null;
let errors = 0;
if(!(validate248(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
validate247.errors = vErrors;
return errors === 0;
}

