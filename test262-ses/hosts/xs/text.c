#include "shell.h"

void* allocate(size_t size)
{
	void* result = calloc(1, size ? size : 1);
	if (!result) {
		fprintf(stderr, "xs262: out of memory\n");
		exit(1);
	}
	return result;
}

char* copyText(const char* text)
{
	size_t size = strlen(text) + 1;
	return memcpy(allocate(size), text, size);
}

void appendBytes(Buffer* buffer, const char* bytes, size_t length)
{
	if (buffer->length + length + 1 > buffer->capacity) {
		size_t capacity = (buffer->length + length + 1) * 2;
		char* data = realloc(buffer->data, capacity);
		if (!data) {
			fprintf(stderr, "xs262: out of memory\n");
			exit(1);
		}
		buffer->data = data;
		buffer->capacity = capacity;
	}
	memcpy(buffer->data + buffer->length, bytes, length);
	buffer->length += length;
	buffer->data[buffer->length] = 0;
}

void appendText(Buffer* buffer, const char* text)
{
	appendBytes(buffer, text, strlen(text));
}

static void appendCodePoint(Buffer* buffer, uint32_t c)
{
	char bytes[4];
	size_t length = 0;
	if (c < 0x80)
		bytes[length++] = (char)c;
	else if (c < 0x800) {
		bytes[length++] = (char)(0xC0 | (c >> 6));
		bytes[length++] = (char)(0x80 | (c & 0x3F));
	}
	else if (c < 0x10000) {
		bytes[length++] = (char)(0xE0 | (c >> 12));
		bytes[length++] = (char)(0x80 | ((c >> 6) & 0x3F));
		bytes[length++] = (char)(0x80 | (c & 0x3F));
	}
	else {
		bytes[length++] = (char)(0xF0 | (c >> 18));
		bytes[length++] = (char)(0x80 | ((c >> 12) & 0x3F));
		bytes[length++] = (char)(0x80 | ((c >> 6) & 0x3F));
		bytes[length++] = (char)(0x80 | (c & 0x3F));
	}
	appendBytes(buffer, bytes, length);
}

static bool isLead(uint32_t c)
{
	return (0xD800 <= c) && (c <= 0xDBFF);
}

static bool isTrail(uint32_t c)
{
	return (0xDC00 <= c) && (c <= 0xDFFF);
}

static uint32_t combine(uint32_t lead, uint32_t trail)
{
	return 0x10000 + ((lead - 0xD800) << 10) + (trail - 0xDC00);
}

/* Reads one sequence of up to four bytes; a byte that starts none is its own code point. */
static const char* decodeUnit(const char* text, uint32_t* c)
{
	const unsigned char* p = (const unsigned char*)text;
	int more = (p[0] >= 0xF0) ? 3 : (p[0] >= 0xE0) ? 2 : (p[0] >= 0xC0) ? 1 : 0;
	uint32_t value = more ? p[0] & (0x3F >> more) : p[0];
	for (int i = 1; i <= more; i++) {
		if ((p[i] & 0xC0) != 0x80) {
			*c = p[0];
			return text + 1;
		}
		value = (value << 6) | (p[i] & 0x3F);
	}
	*c = value;
	return text + 1 + more;
}

/* Reads one code point; the two halves of a pair are read together. */
static const char* decodeCodePoint(const char* text, uint32_t* c)
{
	const char* next = decodeUnit(text, c);
	if (isLead(*c) && *next) {
		uint32_t trail;
		const char* afterPair = decodeUnit(next, &trail);
		if (isTrail(trail)) {
			*c = combine(*c, trail);
			return afterPair;
		}
	}
	return next;
}

void appendUtf8(Buffer* buffer, const char* text)
{
	while (*text) {
		uint32_t c;
		text = decodeCodePoint(text, &c);
		appendCodePoint(buffer, (isLead(c) || isTrail(c)) ? 0xFFFD : c);
	}
}

void appendJsonString(Buffer* buffer, const char* text)
{
	appendText(buffer, "\"");
	while (*text) {
		uint32_t c;
		text = decodeCodePoint(text, &c);
		if ((c == '"') || (c == '\\')) {
			char escape[2] = { '\\', (char)c };
			appendBytes(buffer, escape, 2);
		}
		else if (c == '\n')
			appendText(buffer, "\\n");
		else if ((c < 0x20) || isLead(c) || isTrail(c) || (c == 0x2028) || (c == 0x2029)) {
			char escape[8];
			snprintf(escape, sizeof(escape), "\\u%04x", c);
			appendText(buffer, escape);
		}
		else
			appendCodePoint(buffer, c);
	}
	appendText(buffer, "\"");
}

/* JSON */

typedef struct {
	const char* start;
	const char* at;
	const char* end;
	int depth;
} Reader;

enum { maximumDepth = 256 };

static Json* readValue(Reader* reader);

static void skipSpace(Reader* reader)
{
	while ((reader->at < reader->end) && strchr(" \t\r\n", *reader->at) && *reader->at)
		reader->at++;
}

static bool take(Reader* reader, const char* token)
{
	size_t length = strlen(token);
	if (((size_t)(reader->end - reader->at) < length) || memcmp(reader->at, token, length))
		return false;
	reader->at += length;
	return true;
}

static bool readHex(Reader* reader, uint32_t* c)
{
	*c = 0;
	for (int i = 0; i < 4; i++) {
		const char* digits = "0123456789abcdef";
		const char* digit = (reader->at < reader->end) && *reader->at ? strchr(digits, tolower((unsigned char)*reader->at)) : NULL;
		if (!digit)
			return false;
		*c = (*c << 4) | (uint32_t)(digit - digits);
		reader->at++;
	}
	return true;
}

static bool readEscape(Reader* reader, Buffer* buffer)
{
	static const char names[] = "\"\\/bfnrt";
	static const char values[] = "\"\\/\b\f\n\r\t";
	const char* name;
	uint32_t c, trail;
	if (reader->at >= reader->end)
		return false;
	name = *reader->at ? strchr(names, *reader->at) : NULL;
	if (name) {
		reader->at++;
		appendBytes(buffer, &values[name - names], 1);
		return true;
	}
	if (!take(reader, "u") || !readHex(reader, &c))
		return false;
	if (isLead(c)) {
		Reader ahead = *reader;
		if (take(&ahead, "\\u") && readHex(&ahead, &trail) && isTrail(trail)) {
			*reader = ahead;
			c = combine(c, trail);
		}
	}
	if (c)
		appendCodePoint(buffer, c);
	else
		appendBytes(buffer, "\xC0\x80", 2);
	return true;
}

static char* readString(Reader* reader)
{
	Buffer buffer = { 0 };
	if (!take(reader, "\""))
		return NULL;
	appendText(&buffer, "");
	while (reader->at < reader->end) {
		const char* from = reader->at;
		while ((reader->at < reader->end) && (*reader->at != '"') && (*reader->at != '\\') && ((unsigned char)*reader->at >= 0x20))
			reader->at++;
		appendBytes(&buffer, from, (size_t)(reader->at - from));
		if (take(reader, "\""))
			return buffer.data;
		if (!take(reader, "\\") || !readEscape(reader, &buffer))
			break;
	}
	free(buffer.data);
	return NULL;
}

static Json* newJson(JsonKind kind)
{
	Json* json = allocate(sizeof(Json));
	json->kind = kind;
	return json;
}

static Json* readItems(Reader* reader, JsonKind kind, const char* close)
{
	Json* json = newJson(kind);
	Json** address = &json->first;
	skipSpace(reader);
	if (take(reader, close))
		return json;
	for (;;) {
		char* key = NULL;
		Json* item;
		if (kind == JSON_OBJECT) {
			skipSpace(reader);
			key = readString(reader);
			skipSpace(reader);
			if (!key || !take(reader, ":"))
				return NULL;
		}
		item = readValue(reader);
		if (!item)
			return NULL;
		item->key = key;
		*address = item;
		address = &item->next;
		skipSpace(reader);
		if (take(reader, close))
			return json;
		if (!take(reader, ","))
			return NULL;
	}
}

static Json* readNumber(Reader* reader)
{
	const char* from = reader->at;
	while ((reader->at < reader->end) && *reader->at && strchr("+-.0123456789eE", *reader->at))
		reader->at++;
	return (reader->at > from) ? newJson(JSON_NUMBER) : NULL;
}

static Json* readValue(Reader* reader)
{
	Json* json = NULL;
	skipSpace(reader);
	if (++reader->depth > maximumDepth)
		return NULL;
	if (take(reader, "{"))
		json = readItems(reader, JSON_OBJECT, "}");
	else if (take(reader, "["))
		json = readItems(reader, JSON_ARRAY, "]");
	else if ((reader->at < reader->end) && (*reader->at == '"')) {
		char* text = readString(reader);
		if (text) {
			json = newJson(JSON_STRING);
			json->text = text;
		}
	}
	else if (take(reader, "true"))
		json = newJson(JSON_TRUE);
	else if (take(reader, "false"))
		json = newJson(JSON_FALSE);
	else if (take(reader, "null"))
		json = newJson(JSON_NULL);
	else
		json = readNumber(reader);
	reader->depth--;
	return json;
}

Json* parseJson(const char* text, size_t length, size_t* offset)
{
	Reader reader = { text, text, text + length, 0 };
	Json* json = readValue(&reader);
	skipSpace(&reader);
	*offset = (size_t)(reader.at - reader.start);
	return (reader.at == reader.end) ? json : NULL;
}

Json* jsonMember(const Json* object, const char* key)
{
	if (object->kind != JSON_OBJECT)
		return NULL;
	for (Json* member = object->first; member; member = member->next) {
		if (!strcmp(member->key, key))
			return member;
	}
	return NULL;
}
