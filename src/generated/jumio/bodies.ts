// Written by "npm run generate" from openapi/jumio.yaml. Edit that, not this.

// @ts-nocheck: compiled by Ajv
import { codePointLength, deepEqual, formats } from '../../core/formats.ts';


export const initiateNetverify = validate52;
const schema20 = {"title":"Start of an ID verification on the web","description":"As documented [IG21/netverify-web-v4.md]","type":"object","required":["customerInternalReference","userReference"],"properties":{"customerInternalReference":{"type":"string","x-pii":"reference","maxLength":100,"description":"merchantIdScanReference of the callback (C45); no personal data"},"userReference":{"type":"string","x-pii":"reference","maxLength":100,"description":"customerId of the callback; no personal data"},"reportingCriteria":{"type":"string","x-pii":"reference","maxLength":100,"description":"merchantReportingCriteria of the callback [inferred]"},"successUrl":{"type":"string","x-pii":"url","maxLength":2047,"description":"2047, 2048 or 255 by guide (C48)"},"errorUrl":{"type":"string","x-pii":"url","maxLength":255},"callbackUrl":{"type":"string","x-pii":"url","maxLength":255,"description":"HTTPS, no port, no IP address, no fragment; query parameters are forbidden or restricted (C47)"},"workflowId":{"type":"integer","enum":[100,101,102,200,201,202],"description":"ID only 100, 101, 102; with selfie 200, 201, 202: camera and upload, camera, upload"},"presets":{"type":"array","items":{"$ref":"#/components/schemas/Preset"}},"locale":{"type":"string","maxLength":5,"description":"en by default, but en-US in a recorded link (C49)"},"tokenLifetimeInMinutes":{"type":"integer","minimum":5,"maximum":86400,"default":30}}};
const func1 = codePointLength;
const schema21 = {"title":"What the user need not choose","description":"All three together [IG21/netverify-web-v4.md]","type":"object","required":["index","country","type"],"properties":{"index":{"type":"integer","const":1},"country":{"$ref":"#/components/schemas/CountryCode"},"type":{"type":"string","enum":["PASSPORT","DRIVING_LICENSE","ID_CARD"]},"additionalChecks":{"type":"object","properties":{"watchlistScreening":{"type":"object","properties":{"enableSearch":{"type":"string","description":"true, as text; enabledSearch in one guide (C50)"},"searchProfile":{"type":"string"}}}}}}};
const pattern3 = new RegExp("^[A-Z]{3}$", "u");

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
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
validate55.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.index === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Preset/required",keyword:"required",params:{missingProperty: "index"},message:"must have required property '"+"index"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.country === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Preset/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Preset/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.index !== undefined){
let data0 = data.index;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/index",schemaPath:"#/components/schemas/Preset/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(1 !== data0){
const err4 = {instancePath:instancePath+"/index",schemaPath:"#/components/schemas/Preset/properties/index/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.country !== undefined){
if(!(validate55(data.country, {instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/Preset/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data2 === "PASSPORT") || (data2 === "DRIVING_LICENSE")) || (data2 === "ID_CARD"))){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/Preset/properties/type/enum",keyword:"enum",params:{allowedValues: schema21.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.additionalChecks !== undefined){
let data3 = data.additionalChecks;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.watchlistScreening !== undefined){
let data4 = data3.watchlistScreening;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.enableSearch !== undefined){
if(typeof data4.enableSearch !== "string"){
const err7 = {instancePath:instancePath+"/additionalChecks/watchlistScreening/enableSearch",schemaPath:"#/components/schemas/Preset/properties/additionalChecks/properties/watchlistScreening/properties/enableSearch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.searchProfile !== undefined){
if(typeof data4.searchProfile !== "string"){
const err8 = {instancePath:instancePath+"/additionalChecks/watchlistScreening/searchProfile",schemaPath:"#/components/schemas/Preset/properties/additionalChecks/properties/watchlistScreening/properties/searchProfile/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/additionalChecks/watchlistScreening",schemaPath:"#/components/schemas/Preset/properties/additionalChecks/properties/watchlistScreening/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err10 = {instancePath:instancePath+"/additionalChecks",schemaPath:"#/components/schemas/Preset/properties/additionalChecks/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err11 = {instancePath,schemaPath:"#/components/schemas/Preset/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customerInternalReference === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/InitiateRequest/required",keyword:"required",params:{missingProperty: "customerInternalReference"},message:"must have required property '"+"customerInternalReference"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userReference === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/InitiateRequest/required",keyword:"required",params:{missingProperty: "userReference"},message:"must have required property '"+"userReference"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.customerInternalReference !== undefined){
let data0 = data.customerInternalReference;
if(typeof data0 === "string"){
if(data0.length > 100 && func1(data0) > 100){
const err2 = {instancePath:instancePath+"/customerInternalReference",schemaPath:"#/components/schemas/InitiateRequest/properties/customerInternalReference/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err3 = {instancePath:instancePath+"/customerInternalReference",schemaPath:"#/components/schemas/InitiateRequest/properties/customerInternalReference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.userReference !== undefined){
let data1 = data.userReference;
if(typeof data1 === "string"){
if(data1.length > 100 && func1(data1) > 100){
const err4 = {instancePath:instancePath+"/userReference",schemaPath:"#/components/schemas/InitiateRequest/properties/userReference/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err5 = {instancePath:instancePath+"/userReference",schemaPath:"#/components/schemas/InitiateRequest/properties/userReference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reportingCriteria !== undefined){
let data2 = data.reportingCriteria;
if(typeof data2 === "string"){
if(data2.length > 100 && func1(data2) > 100){
const err6 = {instancePath:instancePath+"/reportingCriteria",schemaPath:"#/components/schemas/InitiateRequest/properties/reportingCriteria/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err7 = {instancePath:instancePath+"/reportingCriteria",schemaPath:"#/components/schemas/InitiateRequest/properties/reportingCriteria/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.successUrl !== undefined){
let data3 = data.successUrl;
if(typeof data3 === "string"){
if(data3.length > 2047 && func1(data3) > 2047){
const err8 = {instancePath:instancePath+"/successUrl",schemaPath:"#/components/schemas/InitiateRequest/properties/successUrl/maxLength",keyword:"maxLength",params:{limit: 2047},message:"must NOT have more than 2047 characters"};
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
const err9 = {instancePath:instancePath+"/successUrl",schemaPath:"#/components/schemas/InitiateRequest/properties/successUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.errorUrl !== undefined){
let data4 = data.errorUrl;
if(typeof data4 === "string"){
if(data4.length > 255 && func1(data4) > 255){
const err10 = {instancePath:instancePath+"/errorUrl",schemaPath:"#/components/schemas/InitiateRequest/properties/errorUrl/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
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
const err11 = {instancePath:instancePath+"/errorUrl",schemaPath:"#/components/schemas/InitiateRequest/properties/errorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.callbackUrl !== undefined){
let data5 = data.callbackUrl;
if(typeof data5 === "string"){
if(data5.length > 255 && func1(data5) > 255){
const err12 = {instancePath:instancePath+"/callbackUrl",schemaPath:"#/components/schemas/InitiateRequest/properties/callbackUrl/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
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
const err13 = {instancePath:instancePath+"/callbackUrl",schemaPath:"#/components/schemas/InitiateRequest/properties/callbackUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.workflowId !== undefined){
let data6 = data.workflowId;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/workflowId",schemaPath:"#/components/schemas/InitiateRequest/properties/workflowId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((((data6 === 100) || (data6 === 101)) || (data6 === 102)) || (data6 === 200)) || (data6 === 201)) || (data6 === 202))){
const err15 = {instancePath:instancePath+"/workflowId",schemaPath:"#/components/schemas/InitiateRequest/properties/workflowId/enum",keyword:"enum",params:{allowedValues: schema20.properties.workflowId.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.presets !== undefined){
let data7 = data.presets;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data7[i0], {instancePath:instancePath+"/presets/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/presets",schemaPath:"#/components/schemas/InitiateRequest/properties/presets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.locale !== undefined){
let data9 = data.locale;
if(typeof data9 === "string"){
if(data9.length > 5 && func1(data9) > 5){
const err17 = {instancePath:instancePath+"/locale",schemaPath:"#/components/schemas/InitiateRequest/properties/locale/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
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
const err18 = {instancePath:instancePath+"/locale",schemaPath:"#/components/schemas/InitiateRequest/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.tokenLifetimeInMinutes !== undefined){
let data10 = data.tokenLifetimeInMinutes;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err19 = {instancePath:instancePath+"/tokenLifetimeInMinutes",schemaPath:"#/components/schemas/InitiateRequest/properties/tokenLifetimeInMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 86400 || isNaN(data10)){
const err20 = {instancePath:instancePath+"/tokenLifetimeInMinutes",schemaPath:"#/components/schemas/InitiateRequest/properties/tokenLifetimeInMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10 < 5 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/tokenLifetimeInMinutes",schemaPath:"#/components/schemas/InitiateRequest/properties/tokenLifetimeInMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"};
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
else {
const err22 = {instancePath,schemaPath:"#/components/schemas/InitiateRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:initiateNetverify" */;
let vErrors = null;
let errors = 0;
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}

export const performNetverify = validate59;
const schema24 = {"title":"Images for an ID verification","description":"As documented [IG21/performNetverify.md]","type":"object","required":["merchantIdScanReference","frontsideImage","country","idType"],"properties":{"merchantIdScanReference":{"type":"string","x-pii":"reference","maxLength":100},"frontsideImage":{"type":"string","x-pii":"text","description":"Base64; 15 MB, sides under 8000 pixels, the longest over 300"},"frontsideImageMimeType":{"type":"string","enum":["image/jpeg","image/png"],"default":"image/jpeg"},"faceImage":{"type":"string","x-pii":"text","description":"Base64; required with face match, though the sample has none (C43)"},"faceImageMimeType":{"type":"string","enum":["image/jpeg","image/png"],"default":"image/jpeg"},"backsideImage":{"type":"string","x-pii":"text","description":"Base64; 15 MB, sides under 8000 pixels, the longest over 300"},"backsideImageMimeType":{"type":"string","enum":["image/jpeg","image/png"],"default":"image/jpeg"},"country":{"$ref":"#/components/schemas/CountryCode"},"idType":{"$ref":"#/components/schemas/IdType"},"customerId":{"type":"string","x-pii":"reference","maxLength":100,"description":"Required with screening"},"merchantReportingCriteria":{"type":"string","x-pii":"reference","maxLength":100},"callbackUrl":{"type":"string","x-pii":"url","maxLength":255},"callbackGranularity":{"type":"string","enum":["onFinish","onAllSteps"],"default":"onFinish"},"enabledFields":{"type":"string","maxLength":100,"description":"Comma list of idNumber, idFirstName, idLastName, idDob, idExpiry, idUsState, idPersonalNumber (personalNumber in the callback, C44), idFaceMatch, idAddress; what is not listed is not read"},"firstName":{"type":"string","x-pii":"name","maxLength":100},"lastName":{"type":"string","x-pii":"name","maxLength":100},"usState":{"type":"string","maxLength":100},"number":{"type":"string","x-pii":"number","maxLength":100},"expiry":{"type":"string","x-pii":"date","format":"date"},"dob":{"type":"string","x-pii":"date","format":"date"},"personalNumber":{"type":"string","x-pii":"number","maxLength":14},"userConsent":{"type":"object","description":"Later; mandatory for the United States [IG23/performNetverify.md]","properties":{"userIp":{"type":"string","x-pii":"ip"},"userLocation":{"type":"object","properties":{"country":{"type":"string"},"state":{"type":"string"}}},"consent":{"type":"object","properties":{"obtained":{"type":"string","enum":["yes","no","na"]},"obtainedAt":{"type":"string"}}}}}}};
const schema25 = {"title":"Type of document","description":"VISA occurs in certain cases only; a visa that is not supported is rejected with this type (C8) [seed]","type":"string","enum":["PASSPORT","DRIVING_LICENSE","ID_CARD","VISA"]};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err1 = {instancePath,schemaPath:"#/components/schemas/IdType/enum",keyword:"enum",params:{allowedValues: schema25.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const formats0 = formats.date;

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.merchantIdScanReference === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/PerformNetverifyRequest/required",keyword:"required",params:{missingProperty: "merchantIdScanReference"},message:"must have required property '"+"merchantIdScanReference"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.frontsideImage === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/PerformNetverifyRequest/required",keyword:"required",params:{missingProperty: "frontsideImage"},message:"must have required property '"+"frontsideImage"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.country === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/PerformNetverifyRequest/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.idType === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/PerformNetverifyRequest/required",keyword:"required",params:{missingProperty: "idType"},message:"must have required property '"+"idType"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.merchantIdScanReference !== undefined){
let data0 = data.merchantIdScanReference;
if(typeof data0 === "string"){
if(data0.length > 100 && func1(data0) > 100){
const err4 = {instancePath:instancePath+"/merchantIdScanReference",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/merchantIdScanReference/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err5 = {instancePath:instancePath+"/merchantIdScanReference",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/merchantIdScanReference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.frontsideImage !== undefined){
if(typeof data.frontsideImage !== "string"){
const err6 = {instancePath:instancePath+"/frontsideImage",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/frontsideImage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.frontsideImageMimeType !== undefined){
let data2 = data.frontsideImageMimeType;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/frontsideImageMimeType",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/frontsideImageMimeType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data2 === "image/jpeg") || (data2 === "image/png"))){
const err8 = {instancePath:instancePath+"/frontsideImageMimeType",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/frontsideImageMimeType/enum",keyword:"enum",params:{allowedValues: schema24.properties.frontsideImageMimeType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.faceImage !== undefined){
if(typeof data.faceImage !== "string"){
const err9 = {instancePath:instancePath+"/faceImage",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/faceImage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.faceImageMimeType !== undefined){
let data4 = data.faceImageMimeType;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/faceImageMimeType",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/faceImageMimeType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data4 === "image/jpeg") || (data4 === "image/png"))){
const err11 = {instancePath:instancePath+"/faceImageMimeType",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/faceImageMimeType/enum",keyword:"enum",params:{allowedValues: schema24.properties.faceImageMimeType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.backsideImage !== undefined){
if(typeof data.backsideImage !== "string"){
const err12 = {instancePath:instancePath+"/backsideImage",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/backsideImage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.backsideImageMimeType !== undefined){
let data6 = data.backsideImageMimeType;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/backsideImageMimeType",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/backsideImageMimeType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data6 === "image/jpeg") || (data6 === "image/png"))){
const err14 = {instancePath:instancePath+"/backsideImageMimeType",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/backsideImageMimeType/enum",keyword:"enum",params:{allowedValues: schema24.properties.backsideImageMimeType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.country !== undefined){
if(!(validate55(data.country, {instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.idType !== undefined){
if(!(validate62(data.idType, {instancePath:instancePath+"/idType",parentData:data,parentDataProperty:"idType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.customerId !== undefined){
let data9 = data.customerId;
if(typeof data9 === "string"){
if(data9.length > 100 && func1(data9) > 100){
const err15 = {instancePath:instancePath+"/customerId",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/customerId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err16 = {instancePath:instancePath+"/customerId",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/customerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.merchantReportingCriteria !== undefined){
let data10 = data.merchantReportingCriteria;
if(typeof data10 === "string"){
if(data10.length > 100 && func1(data10) > 100){
const err17 = {instancePath:instancePath+"/merchantReportingCriteria",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/merchantReportingCriteria/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err18 = {instancePath:instancePath+"/merchantReportingCriteria",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/merchantReportingCriteria/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.callbackUrl !== undefined){
let data11 = data.callbackUrl;
if(typeof data11 === "string"){
if(data11.length > 255 && func1(data11) > 255){
const err19 = {instancePath:instancePath+"/callbackUrl",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/callbackUrl/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
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
const err20 = {instancePath:instancePath+"/callbackUrl",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/callbackUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.callbackGranularity !== undefined){
let data12 = data.callbackGranularity;
if(typeof data12 !== "string"){
const err21 = {instancePath:instancePath+"/callbackGranularity",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/callbackGranularity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data12 === "onFinish") || (data12 === "onAllSteps"))){
const err22 = {instancePath:instancePath+"/callbackGranularity",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/callbackGranularity/enum",keyword:"enum",params:{allowedValues: schema24.properties.callbackGranularity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.enabledFields !== undefined){
let data13 = data.enabledFields;
if(typeof data13 === "string"){
if(data13.length > 100 && func1(data13) > 100){
const err23 = {instancePath:instancePath+"/enabledFields",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/enabledFields/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/enabledFields",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/enabledFields/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.firstName !== undefined){
let data14 = data.firstName;
if(typeof data14 === "string"){
if(data14.length > 100 && func1(data14) > 100){
const err25 = {instancePath:instancePath+"/firstName",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/firstName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/firstName",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/firstName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.lastName !== undefined){
let data15 = data.lastName;
if(typeof data15 === "string"){
if(data15.length > 100 && func1(data15) > 100){
const err27 = {instancePath:instancePath+"/lastName",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/lastName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err28 = {instancePath:instancePath+"/lastName",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/lastName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.usState !== undefined){
let data16 = data.usState;
if(typeof data16 === "string"){
if(data16.length > 100 && func1(data16) > 100){
const err29 = {instancePath:instancePath+"/usState",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/usState/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err30 = {instancePath:instancePath+"/usState",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/usState/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.number !== undefined){
let data17 = data.number;
if(typeof data17 === "string"){
if(data17.length > 100 && func1(data17) > 100){
const err31 = {instancePath:instancePath+"/number",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/number/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err32 = {instancePath:instancePath+"/number",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.expiry !== undefined){
let data18 = data.expiry;
if(typeof data18 === "string"){
if(!(formats0(data18))){
const err33 = {instancePath:instancePath+"/expiry",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/expiry/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/expiry",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/expiry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.dob !== undefined){
let data19 = data.dob;
if(typeof data19 === "string"){
if(!(formats0(data19))){
const err35 = {instancePath:instancePath+"/dob",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/dob/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/dob",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/dob/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.personalNumber !== undefined){
let data20 = data.personalNumber;
if(typeof data20 === "string"){
if(data20.length > 14 && func1(data20) > 14){
const err37 = {instancePath:instancePath+"/personalNumber",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/personalNumber/maxLength",keyword:"maxLength",params:{limit: 14},message:"must NOT have more than 14 characters"};
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
const err38 = {instancePath:instancePath+"/personalNumber",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/personalNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.userConsent !== undefined){
let data21 = data.userConsent;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.userIp !== undefined){
if(typeof data21.userIp !== "string"){
const err39 = {instancePath:instancePath+"/userConsent/userIp",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/userConsent/properties/userIp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data21.userLocation !== undefined){
let data23 = data21.userLocation;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.country !== undefined){
if(typeof data23.country !== "string"){
const err40 = {instancePath:instancePath+"/userConsent/userLocation/country",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/userConsent/properties/userLocation/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data23.state !== undefined){
if(typeof data23.state !== "string"){
const err41 = {instancePath:instancePath+"/userConsent/userLocation/state",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/userConsent/properties/userLocation/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err42 = {instancePath:instancePath+"/userConsent/userLocation",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/userConsent/properties/userLocation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data21.consent !== undefined){
let data26 = data21.consent;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.obtained !== undefined){
let data27 = data26.obtained;
if(typeof data27 !== "string"){
const err43 = {instancePath:instancePath+"/userConsent/consent/obtained",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/userConsent/properties/consent/properties/obtained/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((data27 === "yes") || (data27 === "no")) || (data27 === "na"))){
const err44 = {instancePath:instancePath+"/userConsent/consent/obtained",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/userConsent/properties/consent/properties/obtained/enum",keyword:"enum",params:{allowedValues: schema24.properties.userConsent.properties.consent.properties.obtained.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data26.obtainedAt !== undefined){
if(typeof data26.obtainedAt !== "string"){
const err45 = {instancePath:instancePath+"/userConsent/consent/obtainedAt",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/userConsent/properties/consent/properties/obtainedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err46 = {instancePath:instancePath+"/userConsent/consent",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/userConsent/properties/consent/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err47 = {instancePath:instancePath+"/userConsent",schemaPath:"#/components/schemas/PerformNetverifyRequest/properties/userConsent/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err48 = {instancePath,schemaPath:"#/components/schemas/PerformNetverifyRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:performNetverify" */;
let vErrors = null;
let errors = 0;
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
validate59.errors = vErrors;
return errors === 0;
}

export const initiateAuthentication = validate65;

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate68.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
validate67.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enrollmentTransactionReference === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/InitiateAuthenticationRequest/required",keyword:"required",params:{missingProperty: "enrollmentTransactionReference"},message:"must have required property '"+"enrollmentTransactionReference"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.callbackUrl === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/InitiateAuthenticationRequest/required",keyword:"required",params:{missingProperty: "callbackUrl"},message:"must have required property '"+"callbackUrl"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.enrollmentTransactionReference !== undefined){
if(!(validate67(data.enrollmentTransactionReference, {instancePath:instancePath+"/enrollmentTransactionReference",parentData:data,parentDataProperty:"enrollmentTransactionReference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.callbackUrl !== undefined){
let data1 = data.callbackUrl;
if(typeof data1 === "string"){
if(data1.length > 255 && func1(data1) > 255){
const err2 = {instancePath:instancePath+"/callbackUrl",schemaPath:"#/components/schemas/InitiateAuthenticationRequest/properties/callbackUrl/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
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
const err3 = {instancePath:instancePath+"/callbackUrl",schemaPath:"#/components/schemas/InitiateAuthenticationRequest/properties/callbackUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.successUrl !== undefined){
let data2 = data.successUrl;
if(typeof data2 === "string"){
if(data2.length > 2047 && func1(data2) > 2047){
const err4 = {instancePath:instancePath+"/successUrl",schemaPath:"#/components/schemas/InitiateAuthenticationRequest/properties/successUrl/maxLength",keyword:"maxLength",params:{limit: 2047},message:"must NOT have more than 2047 characters"};
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
const err5 = {instancePath:instancePath+"/successUrl",schemaPath:"#/components/schemas/InitiateAuthenticationRequest/properties/successUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.errorUrl !== undefined){
let data3 = data.errorUrl;
if(typeof data3 === "string"){
if(data3.length > 255 && func1(data3) > 255){
const err6 = {instancePath:instancePath+"/errorUrl",schemaPath:"#/components/schemas/InitiateAuthenticationRequest/properties/errorUrl/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
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
const err7 = {instancePath:instancePath+"/errorUrl",schemaPath:"#/components/schemas/InitiateAuthenticationRequest/properties/errorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.userReference !== undefined){
let data4 = data.userReference;
if(typeof data4 === "string"){
if(data4.length > 100 && func1(data4) > 100){
const err8 = {instancePath:instancePath+"/userReference",schemaPath:"#/components/schemas/InitiateAuthenticationRequest/properties/userReference/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err9 = {instancePath:instancePath+"/userReference",schemaPath:"#/components/schemas/InitiateAuthenticationRequest/properties/userReference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.locale !== undefined){
let data5 = data.locale;
if(typeof data5 === "string"){
if(data5.length > 5 && func1(data5) > 5){
const err10 = {instancePath:instancePath+"/locale",schemaPath:"#/components/schemas/InitiateAuthenticationRequest/properties/locale/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
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
const err11 = {instancePath:instancePath+"/locale",schemaPath:"#/components/schemas/InitiateAuthenticationRequest/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.tokenLifetimeInMinutes !== undefined){
let data6 = data.tokenLifetimeInMinutes;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/tokenLifetimeInMinutes",schemaPath:"#/components/schemas/InitiateAuthenticationRequest/properties/tokenLifetimeInMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 86400 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/tokenLifetimeInMinutes",schemaPath:"#/components/schemas/InitiateAuthenticationRequest/properties/tokenLifetimeInMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6 < 5 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/tokenLifetimeInMinutes",schemaPath:"#/components/schemas/InitiateAuthenticationRequest/properties/tokenLifetimeInMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"};
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
else {
const err15 = {instancePath,schemaPath:"#/components/schemas/InitiateAuthenticationRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:initiateAuthentication" */;
let vErrors = null;
let errors = 0;
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
validate65.errors = vErrors;
return errors === 0;
}

export const initiateFacemapAuthentication = validate72;

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enrollmentTransactionReference === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/EnrollmentMetadata/required",keyword:"required",params:{missingProperty: "enrollmentTransactionReference"},message:"must have required property '"+"enrollmentTransactionReference"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.enrollmentTransactionReference !== undefined){
if(!(validate67(data.enrollmentTransactionReference, {instancePath:instancePath+"/enrollmentTransactionReference",parentData:data,parentDataProperty:"enrollmentTransactionReference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.callbackUrl !== undefined){
let data1 = data.callbackUrl;
if(typeof data1 === "string"){
if(data1.length > 255 && func1(data1) > 255){
const err1 = {instancePath:instancePath+"/callbackUrl",schemaPath:"#/components/schemas/EnrollmentMetadata/properties/callbackUrl/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
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
const err2 = {instancePath:instancePath+"/callbackUrl",schemaPath:"#/components/schemas/EnrollmentMetadata/properties/callbackUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.successUrl !== undefined){
let data2 = data.successUrl;
if(typeof data2 === "string"){
if(data2.length > 2047 && func1(data2) > 2047){
const err3 = {instancePath:instancePath+"/successUrl",schemaPath:"#/components/schemas/EnrollmentMetadata/properties/successUrl/maxLength",keyword:"maxLength",params:{limit: 2047},message:"must NOT have more than 2047 characters"};
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
const err4 = {instancePath:instancePath+"/successUrl",schemaPath:"#/components/schemas/EnrollmentMetadata/properties/successUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.errorUrl !== undefined){
let data3 = data.errorUrl;
if(typeof data3 === "string"){
if(data3.length > 255 && func1(data3) > 255){
const err5 = {instancePath:instancePath+"/errorUrl",schemaPath:"#/components/schemas/EnrollmentMetadata/properties/errorUrl/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
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
const err6 = {instancePath:instancePath+"/errorUrl",schemaPath:"#/components/schemas/EnrollmentMetadata/properties/errorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.userReference !== undefined){
let data4 = data.userReference;
if(typeof data4 === "string"){
if(data4.length > 100 && func1(data4) > 100){
const err7 = {instancePath:instancePath+"/userReference",schemaPath:"#/components/schemas/EnrollmentMetadata/properties/userReference/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err8 = {instancePath:instancePath+"/userReference",schemaPath:"#/components/schemas/EnrollmentMetadata/properties/userReference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.locale !== undefined){
let data5 = data.locale;
if(typeof data5 === "string"){
if(data5.length > 5 && func1(data5) > 5){
const err9 = {instancePath:instancePath+"/locale",schemaPath:"#/components/schemas/EnrollmentMetadata/properties/locale/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
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
const err10 = {instancePath:instancePath+"/locale",schemaPath:"#/components/schemas/EnrollmentMetadata/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.tokenLifetimeInMinutes !== undefined){
let data6 = data.tokenLifetimeInMinutes;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/tokenLifetimeInMinutes",schemaPath:"#/components/schemas/EnrollmentMetadata/properties/tokenLifetimeInMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 86400 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/tokenLifetimeInMinutes",schemaPath:"#/components/schemas/EnrollmentMetadata/properties/tokenLifetimeInMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6 < 5 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/tokenLifetimeInMinutes",schemaPath:"#/components/schemas/EnrollmentMetadata/properties/tokenLifetimeInMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"};
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
else {
const err14 = {instancePath,schemaPath:"#/components/schemas/EnrollmentMetadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:initiateFacemapAuthentication" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enrollmentMetadata === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "enrollmentMetadata"},message:"must have required property '"+"enrollmentMetadata"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.facemap === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facemap"},message:"must have required property '"+"facemap"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.enrollmentMetadata !== undefined){
if(!(validate73(data.enrollmentMetadata, {instancePath:instancePath+"/enrollmentMetadata",parentData:data,parentDataProperty:"enrollmentMetadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.facemap !== undefined){
if(typeof data.facemap !== "string"){
const err2 = {instancePath:instancePath+"/facemap",schemaPath:"#/properties/facemap/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

export const createAcquisition = validate76;
const schema34 = {"title":"Type of a document","description":"CC credit card, BS bank statement, IC insurance card, UB utility bill, CAAP cash advance application, CRC corporate resolution\ncertificate, CCS credit card statement, LAG lease agreement, LOAP loan application, MOAP mortgage application, TR tax return,\nVT vehicle title, VC voided check, STUC student card, HCC health care card, CB council bill, SENC seniors card, MEDC Medicare\ncard, BC birth certificate, WWCC working with children check, SS superannuation statement, TAC trade association card, SEL\nschool enrolment letter, PB phone bill, SSC social security card, CUSTOM, OTHER [seed]. USSS until February 2019.\n","type":"string","enum":["CC","BS","IC","UB","CAAP","CRC","CCS","LAG","LOAP","MOAP","TR","VT","VC","STUC","HCC","CB","SENC","MEDC","BC","WWCC","SS","TAC","SEL","PB","SSC","CUSTOM","OTHER"]};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err1 = {instancePath,schemaPath:"#/components/schemas/DocumentType/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
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

const formats4 = formats.uri;

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AcquisitionRequest/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.merchantScanReference === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AcquisitionRequest/required",keyword:"required",params:{missingProperty: "merchantScanReference"},message:"must have required property '"+"merchantScanReference"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.customerId === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/AcquisitionRequest/required",keyword:"required",params:{missingProperty: "customerId"},message:"must have required property '"+"customerId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if(!(validate78(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.country !== undefined){
if(!(validate55(data.country, {instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.merchantScanReference !== undefined){
let data2 = data.merchantScanReference;
if(typeof data2 === "string"){
if(data2.length > 100 && func1(data2) > 100){
const err3 = {instancePath:instancePath+"/merchantScanReference",schemaPath:"#/components/schemas/AcquisitionRequest/properties/merchantScanReference/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err4 = {instancePath:instancePath+"/merchantScanReference",schemaPath:"#/components/schemas/AcquisitionRequest/properties/merchantScanReference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.customerId !== undefined){
let data3 = data.customerId;
if(typeof data3 === "string"){
if(data3.length > 100 && func1(data3) > 100){
const err5 = {instancePath:instancePath+"/customerId",schemaPath:"#/components/schemas/AcquisitionRequest/properties/customerId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err6 = {instancePath:instancePath+"/customerId",schemaPath:"#/components/schemas/AcquisitionRequest/properties/customerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.merchantReportingCriteria !== undefined){
let data4 = data.merchantReportingCriteria;
if(typeof data4 === "string"){
if(data4.length > 100 && func1(data4) > 100){
const err7 = {instancePath:instancePath+"/merchantReportingCriteria",schemaPath:"#/components/schemas/AcquisitionRequest/properties/merchantReportingCriteria/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err8 = {instancePath:instancePath+"/merchantReportingCriteria",schemaPath:"#/components/schemas/AcquisitionRequest/properties/merchantReportingCriteria/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.successUrl !== undefined){
let data5 = data.successUrl;
if(typeof data5 === "string"){
if(data5.length > 255 && func1(data5) > 255){
const err9 = {instancePath:instancePath+"/successUrl",schemaPath:"#/components/schemas/AcquisitionRequest/properties/successUrl/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
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
const err10 = {instancePath:instancePath+"/successUrl",schemaPath:"#/components/schemas/AcquisitionRequest/properties/successUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.errorUrl !== undefined){
let data6 = data.errorUrl;
if(typeof data6 === "string"){
if(data6.length > 255 && func1(data6) > 255){
const err11 = {instancePath:instancePath+"/errorUrl",schemaPath:"#/components/schemas/AcquisitionRequest/properties/errorUrl/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
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
const err12 = {instancePath:instancePath+"/errorUrl",schemaPath:"#/components/schemas/AcquisitionRequest/properties/errorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.callbackUrl !== undefined){
let data7 = data.callbackUrl;
if(typeof data7 === "string"){
if(data7.length > 255 && func1(data7) > 255){
const err13 = {instancePath:instancePath+"/callbackUrl",schemaPath:"#/components/schemas/AcquisitionRequest/properties/callbackUrl/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
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
const err14 = {instancePath:instancePath+"/callbackUrl",schemaPath:"#/components/schemas/AcquisitionRequest/properties/callbackUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.enableExtraction !== undefined){
if(typeof data.enableExtraction !== "boolean"){
const err15 = {instancePath:instancePath+"/enableExtraction",schemaPath:"#/components/schemas/AcquisitionRequest/properties/enableExtraction/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.authorizationTokenLifetime !== undefined){
let data9 = data.authorizationTokenLifetime;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err16 = {instancePath:instancePath+"/authorizationTokenLifetime",schemaPath:"#/components/schemas/AcquisitionRequest/properties/authorizationTokenLifetime/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 5184000 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/authorizationTokenLifetime",schemaPath:"#/components/schemas/AcquisitionRequest/properties/authorizationTokenLifetime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5184000},message:"must be <= 5184000"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err18 = {instancePath:instancePath+"/authorizationTokenLifetime",schemaPath:"#/components/schemas/AcquisitionRequest/properties/authorizationTokenLifetime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.baseColor !== undefined){
if(typeof data.baseColor !== "string"){
const err19 = {instancePath:instancePath+"/baseColor",schemaPath:"#/components/schemas/AcquisitionRequest/properties/baseColor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.bgColor !== undefined){
if(typeof data.bgColor !== "string"){
const err20 = {instancePath:instancePath+"/bgColor",schemaPath:"#/components/schemas/AcquisitionRequest/properties/bgColor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.headerImageUrl !== undefined){
let data12 = data.headerImageUrl;
if(typeof data12 === "string"){
if(!(formats4(data12))){
const err21 = {instancePath:instancePath+"/headerImageUrl",schemaPath:"#/components/schemas/AcquisitionRequest/properties/headerImageUrl/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
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
const err22 = {instancePath:instancePath+"/headerImageUrl",schemaPath:"#/components/schemas/AcquisitionRequest/properties/headerImageUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.customDocumentCode !== undefined){
let data13 = data.customDocumentCode;
if(typeof data13 === "string"){
if(data13.length > 100 && func1(data13) > 100){
const err23 = {instancePath:instancePath+"/customDocumentCode",schemaPath:"#/components/schemas/AcquisitionRequest/properties/customDocumentCode/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/customDocumentCode",schemaPath:"#/components/schemas/AcquisitionRequest/properties/customDocumentCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.locale !== undefined){
let data14 = data.locale;
if(typeof data14 === "string"){
if(data14.length > 5 && func1(data14) > 5){
const err25 = {instancePath:instancePath+"/locale",schemaPath:"#/components/schemas/AcquisitionRequest/properties/locale/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/locale",schemaPath:"#/components/schemas/AcquisitionRequest/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.clientIp !== undefined){
let data15 = data.clientIp;
if(typeof data15 === "string"){
if(data15.length > 100 && func1(data15) > 100){
const err27 = {instancePath:instancePath+"/clientIp",schemaPath:"#/components/schemas/AcquisitionRequest/properties/clientIp/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err28 = {instancePath:instancePath+"/clientIp",schemaPath:"#/components/schemas/AcquisitionRequest/properties/clientIp/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err29 = {instancePath,schemaPath:"#/components/schemas/AcquisitionRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:createAcquisition" */;
let vErrors = null;
let errors = 0;
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
validate76.errors = vErrors;
return errors === 0;
}

export const uploadDocument = validate82;

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:uploadDocument" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.document !== undefined){
if(typeof data.document !== "string"){
const err1 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

export const uploadPage = validate83;

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:uploadPage" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.image !== undefined){
if(typeof data.image !== "string"){
const err1 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

export const completeAcquisition = validate84;

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wanted:completeAcquisition" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metadata === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.image === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata !== undefined){
if(!(validate77(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
if(typeof data.image !== "string"){
const err2 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

