package io.entente;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Finds in sources what a user can name and what says nothing of itself: a type, method, constructor or constant without
 * Javadoc of its own or inherited, a record component without {@code @param}, a checked exception without {@code @throws}.
 */
final class Undocumented extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final DocTrees docs;
    private Seq<String> found = Vector.empty();

    private Undocumented(DocTrees docs) {
        this.docs = docs;
    }

    /** What is found, as {@code Source.published}, or what is missing in a place: {@code Entry: } and the tag. */
    static Seq<String> in(Iterable<? extends JavaFileObject> sources) throws IOException {
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
        Undocumented undocumented = new Undocumented(DocTrees.instance(task));
        for (CompilationUnitTree source : task.parse()) {
            undocumented.scan(source, null);
        }
        return undocumented.found;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        if (!isPublic(type.getModifiers())) {
            return null;
        }
        require("");
        if (type.getKind() == Kind.RECORD) {
            Array.ofAll(type.getMembers())
                    .filter(member ->
                            member instanceof VariableTree field && !has(field.getModifiers(), Modifier.STATIC))
                    .forEach(component -> requireTag("@param " + ((VariableTree) component).getName()));
        }
        return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        if (isPublic(method.getModifiers()) && !isInherited(method)) {
            require("." + method.getName());
            method.getThrows().forEach(thrown -> requireTag("@throws " + thrown));
        }
        return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, @Nullable Void nothing) {
        if (isPublic(field.getModifiers())) {
            require("." + field.getName());
        }
        return null;
    }

    private boolean isPublic(ModifiersTree modifiers) {
        Kind within = getCurrentPath().getParentPath().getLeaf().getKind();
        return has(modifiers, Modifier.PUBLIC)
                || ((within == Kind.INTERFACE || within == Kind.ANNOTATION_TYPE) && !has(modifiers, Modifier.PRIVATE));
    }

    private static boolean has(ModifiersTree modifiers, Modifier modifier) {
        return modifiers.getFlags().contains(modifier);
    }

    private static boolean isInherited(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .anyMatch(annotation -> annotation.toString().equals("Override"));
    }

    private void require(String member) {
        DocCommentTree doc = docs.getDocCommentTree(getCurrentPath());
        if (doc == null || (doc.getFullBody().isEmpty() && doc.getBlockTags().isEmpty())) {
            found = found.append(place() + member);
        }
    }

    private void requireTag(String beginning) {
        DocCommentTree doc = docs.getDocCommentTree(getCurrentPath());
        if (doc == null
                || doc.getBlockTags().stream().noneMatch(tag -> tag.toString().startsWith(beginning + " "))) {
            found = found.append(place() + ": " + beginning);
        }
    }

    private String place() {
        return Array.ofAll(getCurrentPath())
                .filter(ClassTree.class::isInstance)
                .map(type -> ((ClassTree) type).getSimpleName().toString())
                .reverse()
                .mkString(".");
    }
}
