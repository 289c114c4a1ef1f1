package org.withoutfear.catalogue.domain;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;

/** Gives the pictures of a lesson the address they are served at: by the hash of what they show, so that it holds for ever. */
final class PictureAddresses extends AbstractVisitor {

    static final Pattern ADDRESS = Pattern.compile("/learn/media/[0-9a-f]{64}\\.(png|jpg|jpeg|svg|webp)");

    private final ModuleFiles files;
    private final Consumer<String> fault;

    PictureAddresses(ModuleFiles files, Consumer<String> fault) {
        this.files = files;
        this.fault = fault;
    }

    @Override
    public void visit(Image image) {
        String path = image.getDestination();
        byte[] content = files.media().get(path);
        if (content == null) {
            fault.accept("there is no picture \"" + path + "\" in the module; put it into \"media\"");
        } else {
            image.setDestination("/learn/media/" + ModuleFiles.hash(content) + "." + Pictures.kind(path));
        }
        visitChildren(image);
    }
}
