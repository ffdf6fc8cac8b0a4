/*
 * xs262: a shell on XS for test262-style tests. text.c reads and writes JSON, globals.c binds what a test sees,
 * modules.c finds modules, machine.c runs one test in one machine, main.c reads the command line.
 *
 * Texts are byte strings in UTF-8, in which XS also writes lone surrogates (three bytes) and U+0000 (C0 80).
 */
#ifndef SES262_XS_SHELL_H
#define SES262_XS_SHELL_H

#include "xsAll.h"
#include "xsScript.h"

typedef struct {
	char* data;
	size_t length;
	size_t capacity;
} Buffer;

/* Allocation here ends the process when there is no memory: what a test allocates is accounted for by the machine. */
void* allocate(size_t size);
char* copyText(const char* text);
void appendBytes(Buffer* buffer, const char* bytes, size_t length);
void appendText(Buffer* buffer, const char* text);
/* Appends a text of XS as well-formed UTF-8 (a lone surrogate becomes U+FFFD). */
void appendUtf8(Buffer* buffer, const char* text);
/* Appends a text of XS as a JSON string, quotes included (a lone surrogate becomes an escape). */
void appendJsonString(Buffer* buffer, const char* text);

typedef enum { JSON_NULL, JSON_FALSE, JSON_TRUE, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT } JsonKind;

typedef struct Json {
	JsonKind kind;
	char* key; /* of a member of an object */
	char* text; /* of a string, terminated; U+0000 in it is C0 80 */
	struct Json* first; /* of an array or object */
	struct Json* next;
} Json;

/* Parses a JSON text. Gives null, and in *offset where the text is not JSON, when it is not. */
Json* parseJson(const char* text, size_t length, size_t* offset);
Json* jsonMember(const Json* object, const char* key);

typedef struct Timer Timer;

/* One test in one machine. The machine's context points here. */
typedef struct {
	bool bare; /* without the engine's own SES globals */
	bool batch; /* collect what is printed instead of writing it */
	bool module;
	char* path; /* absolute; the referrer of imports, and the name of the module */
	const char* source;
	char* errorName; /* null: no error */
	char* errorMessage;
	bool settled; /* a module has been evaluated or has thrown */
	Buffer printed;
	bool hasPrinted;
	Timer* timers;
	double milliseconds;
} Run;

/* Runs the preludes as classic scripts, then the source, then jobs and timers, in a new machine. */
void runInMachine(Run* run, const char* const* preludes, size_t preludeCount);
void clearRun(Run* run);

Run* runOf(txMachine* the);

/* Keeps the first error of a run; exception is a JavaScript value. */
void recordException(txMachine* the, txSlot* exception);
void recordError(Run* run, const char* name, const char* message);

void evaluateScript(txMachine* the, const char* source);
void bindGlobals(txMachine* the);
/* Pushes String(value) with the machine's own String, which also takes symbols. */
void pushAsString(txMachine* the, txSlot* value);
/* Waits for the next timer and calls it; false when there is none. */
bool fireNextTimer(txMachine* the);
void freeTimers(Run* run);

double now(void);

#endif
